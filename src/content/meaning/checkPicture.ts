import type { PackPicture } from '../../rules/packPicture.ts';
import { inside, type Spot } from '../problems/report.ts';
import type { Inquiry } from './inquiry.ts';

/** A file's picture, if it has one: it lies in the pack, and is told to who cannot see it. */
export function checkPicture(inquiry: Inquiry, spot: Spot, picture: PackPicture | undefined): void {
  if (picture === undefined) return;
  inquiry.refer.text(inside(spot, 'alt'), picture.alt);
  checkPicturePath(inquiry, inside(spot, 'file'), picture.file);
}

/** A picture that a file names lies in the pack of that file. */
export function checkPicturePath({ material, report }: Inquiry, spot: Spot, path: string): void {
  const folder = spot.json.file.split('/')[0];
  const pack = material.packs.find(({ source }) => source.id === folder);
  if (!pack?.source.whole || Object.hasOwn(pack.source.files, path)) return;
  report(spot, 'missing-picture', { got: path }, Object.keys(pack.source.files));
}
