import { counting } from './counting.ts';
import { isRecord, valueAt } from './json/valueAt.ts';
import type { FilesByKind, Pack } from './readPack.ts';

/**
 * The words that packs define. Undefined where none of the files that would say so can be read:
 * then nobody is told that a word is unknown.
 */
export interface Known {
  readonly land: ReadonlySet<string> | undefined;
  readonly seas: ReadonlySet<string> | undefined;
  /** Land and seas. */
  readonly places: ReadonlySet<string> | undefined;
  readonly powers: ReadonlySet<string> | undefined;
  readonly events: ReadonlySet<string> | undefined;
  /** Keys of English texts. */
  readonly texts: ReadonlySet<string> | undefined;
}

const NOTHING_KNOWN: Known = {
  land: undefined,
  seas: undefined,
  places: undefined,
  powers: undefined,
  events: undefined,
  texts: undefined,
};

/**
 * Collects them from the files as they stand, so that an entry with a mistake in it still counts
 * as there and one mistake gives one message. Where a pack is missing, nothing is known.
 */
export function knownWords(packs: readonly Pack[], complete: boolean): Known {
  if (!complete) return NOTHING_KNOWN;
  const land = idsIn(packs, 'provinces');
  const seas = idsIn(packs, 'seas');
  return {
    land,
    seas,
    places: land && seas && new Set([...land, ...seas]),
    powers: idsIn(packs, 'powers'),
    events: idsIn(packs, 'events') ?? new Set(),
    texts: textKeys(packs),
  };
}

/** The ids in the lists of one kind of file, which is called like its list. */
function idsIn(packs: readonly Pack[], kind: keyof FilesByKind): Set<string> | undefined {
  const files = counting(packs, kind).flatMap((pack) => pack.files[kind]?.json ?? []);
  if (files.length === 0) return undefined;
  const lists = files.map(({ value }) => valueAt(value, [kind]));
  const entries = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  const ids = entries.map((entry) => (isRecord(entry) ? entry['id'] : undefined));
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function textKeys(packs: readonly Pack[]): Set<string> | undefined {
  const files = packs.flatMap((pack) => pack.texts['en']?.json ?? []);
  if (files.length === 0) return undefined;
  const records = files.map(({ value }) => valueAt(value, ['texts']));
  return new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])));
}
