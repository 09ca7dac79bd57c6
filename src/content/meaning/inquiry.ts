import type { PowerId, ProvinceId } from '../../rules/ids.ts';
import type { Entry, Material } from '../material.ts';
import { placeOf, type Report } from '../problems/report.ts';
import type { Refer } from './refer.ts';

/** What every check of meaning gets: what there is, how to ask for a word, where to complain. */
export interface Inquiry {
  readonly material: Material;
  readonly refer: Refer;
  readonly report: Report;
  /** Who owns each province, as far as the files say so. */
  readonly owners: ReadonlyMap<ProvinceId, PowerId>;
}

/** One concern of the second pass. */
export type Check = (inquiry: Inquiry) => void;

/** The folder of the pack in which an entry stands. */
const folderOf = (entry: Entry<unknown>): string => entry.spot.json.file.split('/')[0] ?? '';

/** Finds every entry whose key an earlier entry has already. */
export function checkOnce<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T, folder: string) => string,
  onTwice: (entry: Entry<T>, first: Entry<T>) => void,
): void {
  const seen = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const key = keyOf(entry.value, folderOf(entry));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    else onTwice(entry, first);
  }
}

/** Reports ids that stand twice in the same pack; a later pack's entry replaces an earlier one's. */
export function checkIds<T extends { readonly id: string }>(
  report: Report,
  what: string,
  entries: readonly Entry<T>[],
): void {
  checkOnce(
    entries,
    ({ id }, folder) => `${folder} ${id}`,
    ({ value, spot }, first) =>
      report({ ...spot, path: [...spot.path, 'id'] }, 'duplicate-id', {
        what,
        got: value.id,
        first: placeOf(first.spot),
      }),
  );
}
