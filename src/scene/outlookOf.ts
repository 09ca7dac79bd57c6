/** The size of an element in CSS pixels, and how densely its screen prints. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

/**
 * The canvas, which is as large as the whole page, and the part of it that is in sight: what bar and
 * pages leave. To open a page then makes no canvas anew. CSS pixels from the canvas's corner.
 */
export interface Outlook {
  readonly canvas: WindowSize;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Device pixels beyond this per CSS pixel cost much and show nothing. */
const DENSEST = 3;

export const windowOf = (element: HTMLElement): WindowSize => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
  density: Math.min(DENSEST, window.devicePixelRatio || 1),
});

/** What is in sight of a canvas through its parent. */
export function outlookOf(canvas: HTMLElement, parent: HTMLElement): Outlook {
  const corner = canvas.getBoundingClientRect();
  const { left, top } = parent.getBoundingClientRect();
  const { width, height } = windowOf(parent);
  return {
    canvas: windowOf(canvas),
    left: left - corner.left,
    top: top - corner.top,
    width,
    height,
  };
}

/** A canvas of a size of its own that is seen whole, pixel for pixel. */
export const wholeOutlook = ({ width, height }: Omit<WindowSize, 'density'>): Outlook => ({
  canvas: { width, height, density: 1 },
  left: 0,
  top: 0,
  width,
  height,
});

export const sameOutlook = (a: Outlook, b: Outlook): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((side) => a[side] === b[side]) &&
  (['width', 'height', 'density'] as const).every((side) => a.canvas[side] === b.canvas[side]);
