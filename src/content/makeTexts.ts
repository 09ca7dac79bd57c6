import type { Pack } from './readPack.ts';

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;
/** Texts by language. */
export type TextsByLanguage = Readonly<Record<string, Texts>>;

/** The texts of some packs by language; a later pack's text replaces an earlier one's. */
export function textsByLanguage(packs: readonly Pack[]): TextsByLanguage {
  const languages = new Set(packs.flatMap((pack) => Object.keys(pack.texts)).toSorted());
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      Object.assign(
        {},
        ...packs.flatMap((pack) => (pack.texts[language] ?? []).map(({ value }) => value.texts)),
      ) as Texts,
    ]),
  );
}

/** The texts in one language, English where it has none. Blanks are filled by whoever shows them. */
export const makeTexts = (texts: TextsByLanguage, language: string): Texts => ({
  ...texts['en'],
  ...texts[language],
});
