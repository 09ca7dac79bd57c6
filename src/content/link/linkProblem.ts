/** What can be wrong with a link; every code has a sentence in the game's texts. */
export const LINK_PROBLEMS = [
  /** Not a link of this game at all. */
  'not-a-link',
  /** Made by a newer page than this one. */
  'unknown-version',
  'too-long',
  /** The end is missing: forums and messengers cut long addresses. */
  'truncated',
  /** Some character is not what was written. */
  'damaged',
  'scenario-missing',
  'pack-missing',
  /** A pack of that name is here, but other than the one the game was played with. */
  'pack-differs',
  'rules-differ',
  'power-missing',
  /** The replay came out otherwise than the game that was played. */
  'fingerprint-differs',
  /** The game has an order that was not legal when it was given. */
  'order-not-legal',
] as const;
export type LinkProblemCode = (typeof LINK_PROBLEMS)[number];

/** Why a link (or the list of orders of a save) cannot be opened; the only error they throw. */
export class LinkProblem extends Error {
  readonly code: LinkProblemCode;
  /** Blanks of the sentence: a pack's or a power's id, a month. */
  readonly about: Readonly<Record<string, string | number>>;

  constructor(code: LinkProblemCode, about: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(about)}`);
    this.name = 'LinkProblem';
    this.code = code;
    this.about = about;
  }
}
