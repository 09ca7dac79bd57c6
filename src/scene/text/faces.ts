import './faces.css';

/** The faces that the map is lettered in. */
export const FACES = ['regular', 'bold', 'italic'] as const;
export type Face = (typeof FACES)[number];

export const FAMILY = '"Old Standard TT", "Times New Roman", serif';

/** A face at so many pixels, as canvases and style sheets write it. */
export function fontOf(face: Face, pixels: number): string {
  const style = face === 'italic' ? 'italic 400' : face === 'bold' ? '700' : '400';
  return `${style} ${pixels}px ${FAMILY}`;
}

/** Resolves when the letters of these texts can be drawn; also when a font is missing. */
export async function loadFaces(texts: Readonly<Record<Face, string>>): Promise<void> {
  const loads = FACES.map((face) => document.fonts.load(fontOf(face, 48), texts[face] || 'A'));
  await Promise.allSettled(loads);
}
