import type { Spot } from '../problems/report.ts';
import type { Inquiry } from './inquiry.ts';

/** A picture that a file names lies in the pack of that file. */
export function checkPicture({ material, report }: Inquiry, spot: Spot, path: string): void {
  const folder = spot.json.file.split('/')[0];
  const pack = material.packs.find(({ source }) => source.id === folder);
  if (!pack?.source.whole || Object.hasOwn(pack.source.files, path)) return;
  report(spot, 'missing-picture', { got: path }, Object.keys(pack.source.files));
}
