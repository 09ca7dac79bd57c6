/** A sentence with its {blanks} filled; one that nobody fills stays as it stands. */
export const fill = (sentence: string, about: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, key: string) => String(about[key] ?? blank));
