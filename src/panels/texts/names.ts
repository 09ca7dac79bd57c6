import type { Content, Month, PowerId, ProvinceId } from '../../rules/index.ts';

/** What names are looked up in. */
export interface Names {
  readonly content: Content | null;
  readonly translate: (key: string, about: Readonly<Record<string, unknown>>) => string;
  readonly knows: (key: string) => boolean;
  /** The names that stand with an article in a sentence. */
  readonly takesThe: RegExp;
}

export function nameOfPower({ content, translate }: Names, id: string): string {
  const facts = content?.scenario.powers[id as PowerId];
  return facts === undefined ? id : translate(facts.name, {});
}

/** A power's name as it stands in a sentence: some take an article, which the language knows. */
export function powerInSentence(names: Names, id: string): string {
  const name = nameOfPower(names, id);
  return names.takesThe.test(name) ? names.translate('grammar.the', { name }) : name;
}

export function adjectiveOf({ content, translate }: Names, id: string): string {
  const facts = content?.scenario.powers[id as PowerId];
  return facts === undefined ? id : translate(facts.adjective, {});
}

export function nameOfPlace({ content }: Names, id: string): string {
  const names = content?.board.places[id as ProvinceId]?.names;
  return names?.['en'] ?? names?.['local'] ?? id;
}

/** "May 1933" */
export const nameOfMonth = ({ translate }: Names, month: Month): string =>
  translate('month.of-year', {
    month: translate(`month.${(month % 12) + 1}`, {}),
    year: Math.floor(month / 12),
  });

export function listOf({ translate }: Names, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return translate('list.and', { most: words.slice(0, -1).join(', '), last });
}
