/** What fills the blank of a text: an id, a word of the rules, a number, or several of them. */
export type Blank = string | number | readonly string[];

/** Something to say, in no language yet: the key of a text, and its blanks. */
export interface Sentence {
  readonly key: string;
  readonly about: Readonly<Record<string, Blank>>;
}

export const sentence = (key: string, about: Readonly<Record<string, Blank>> = {}): Sentence => ({
  key,
  about,
});
