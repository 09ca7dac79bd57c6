/** Something that can be found by its name and opened. */
export interface Hit {
  readonly id: string;
  readonly group: HitGroup;
  readonly name: string;
  /** What kind of thing it is, or where; searched too, after the names. */
  readonly note: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly open: () => void;
}

/** What can be found, in the order in which equals are listed. */
export const HIT_GROUPS = [
  'command',
  'page',
  'power',
  'place',
  'unit',
  'treaty',
  'quarrel',
  'event',
  'term',
] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

/** Hits that are shown at most. */
const MOST = 40;

/** A text as it is compared: small letters without their accents. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Whether a text has every word of what is looked for. */
export function isFound(wanted: string, text: string): boolean {
  const folded = fold(text);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** How well a name fits: it begins so, a word of it does, it has it, or only the note has it. */
function fit({ name, note }: Hit, wanted: string): number {
  const folded = fold(name);
  if (folded.startsWith(wanted)) return 0;
  if (folded.includes(` ${wanted}`)) return 1;
  if (isFound(wanted, name)) return 2;
  return isFound(wanted, `${name} ${note}`) ? 3 : 9;
}

/** What fits best, the best first; among equals commands before pages before powers and so on. */
export function findHits(hits: readonly Hit[], query: string): readonly Hit[] {
  const wanted = fold(query.trim());
  if (wanted === '')
    return hits.filter(({ group }) => group === 'command' || group === 'page').slice(0, MOST);
  return hits
    .map((hit) => ({ hit, rank: fit(hit, wanted) * 10 + HIT_GROUPS.indexOf(hit.group) }))
    .filter(({ rank }) => rank < 90)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ hit }) => hit);
}
