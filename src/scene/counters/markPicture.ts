import { type MarkName, MARKS } from './marks.ts';

/** Pixels of the picture for each of the mark's. */
const FINE = 3;
const drawn = new Map<MarkName, string>();

/** A mark as it lies on the map, as the address of a picture: for the key beside it. */
export function markPicture(name: MarkName): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const { width, height, draw } = MARKS[name];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * FINE, height * FINE];
  // To be read back at once: drawn by the graphics card it would have to be waited for.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context !== null) {
    context.scale(FINE, FINE);
    context.translate(width / 2, height / 2);
    draw(context);
  }
  const picture = canvas.toDataURL();
  drawn.set(name, picture);
  return picture;
}
