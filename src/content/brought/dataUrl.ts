/** Pictures that a page may show, by the ending of their name. */
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/**
 * A picture as an address that holds it, undefined for a file that is none. An SVG behind such an
 * address is drawn as a picture only: no script in it runs and nothing else is fetched.
 */
export function dataUrl(path: string, bytes: Uint8Array): string | undefined {
  const type = TYPES[path.split('.').at(-1) ?? ''];
  if (type === undefined) return undefined;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(text)}`;
}
