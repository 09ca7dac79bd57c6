import type { Blank } from '../../game/tell/sentence.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import {
  adjectiveOf,
  listOf,
  type Names,
  nameOfMonth,
  nameOfPlace,
  powerInSentence,
} from './names.ts';

/** Blanks whose number is a month. */
const MONTHS: readonly string[] = ['month', 'since', 'until', 'done', 'signed', 'made'];

/**
 * Turns ids and words of the rules into names: a power's tag into its name (and `<blank>_adj`
 * into its adjective), a province's id into its town's, a month's number into its name, and a
 * word such as a good or a regime into the text `<blank>.<word>`.
 */
export function fillBlanks(
  names: Names,
  about: Readonly<Record<string, Blank>>,
): Record<string, string | number> {
  const filled: Record<string, string | number> = {};
  for (const [blank, value] of Object.entries(about)) {
    filled[blank] = fillOne(names, blank, value);
    if (typeof value === 'string' && isPower(names, value)) {
      filled[`${blank}_adj`] = adjectiveOf(names, value);
    }
  }
  return filled;
}

function fillOne(names: Names, blank: string, value: Blank): string | number {
  if (typeof value === 'number') return MONTHS.includes(blank) ? nameOfMonth(names, value) : value;
  if (typeof value !== 'string') {
    return listOf(
      names,
      value.map((each) => String(fillOne(names, blank, each))),
    );
  }
  if (isPower(names, value)) return powerInSentence(names, value);
  if (names.content?.board.places[value as ProvinceId]) return nameOfPlace(names, value);
  const word = `${blank}.${value}`;
  if (names.knows(word)) return names.translate(word, {});
  return names.knows(value) ? names.translate(value, {}) : value;
}

const isPower = ({ content }: Names, id: string): boolean =>
  content?.scenario.powers[id as PowerId] !== undefined;
