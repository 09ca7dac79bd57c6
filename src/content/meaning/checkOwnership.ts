import type { HoldingEntry } from '../material.ts';
import { placeOf } from '../problems/report.ts';
import { type Check, checkOnce, type Inquiry } from './inquiry.ts';

/** Every province on land has one owner; who else stands in it, if anybody, is one power too. */
export const checkOwnership: Check = (inquiry) => {
  const { material } = inquiry;
  checkHolders(inquiry, material.owners, 'owned-twice');
  checkHolders(inquiry, material.controllers, 'controlled-twice');
  checkAllOwned(inquiry);
};

function checkHolders(
  { refer, report }: Inquiry,
  holdings: readonly HoldingEntry[],
  code: 'owned-twice' | 'controlled-twice',
): void {
  for (const { value, spot } of holdings) refer.land(spot, value.item);
  checkOnce(
    holdings,
    ({ item }, folder) => `${folder} ${item}`,
    ({ value, spot }, first) =>
      report(spot, code, {
        got: value.item,
        other: first.value.power,
        first: placeOf(first.spot),
      }),
  );
}

function checkAllOwned({ material, report, owners }: Inquiry): void {
  const file = material.packs.findLast(({ files }) => files.ownership)?.files.ownership;
  if (file === undefined || material.scenario === undefined) return;
  for (const { value } of material.provinces) {
    if (owners.has(value.id)) continue;
    report({ json: file.json, path: ['owners'], key: true }, 'not-owned', { got: value.id });
  }
}
