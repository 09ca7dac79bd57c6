import type { Sheet } from '../view/view.ts';

/** The pieces of a line that lie on the sheet; each ends at its last point within. */
export function clipLine(line: Float32Array, { width, height }: Sheet): Float32Array[] {
  const pieces: Float32Array[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end - start >= 4) pieces.push(line.subarray(start, end));
    start = end + 2;
  };
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i] ?? 0;
    const y = line[i + 1] ?? 0;
    if (x < 0 || y < 0 || x > width || y > height) close(i);
  }
  close(line.length);
  return pieces;
}
