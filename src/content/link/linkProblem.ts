import { fill } from '../texts/fill.ts';
import { LINK_SENTENCES } from '../texts/games.ts';

/** What can be wrong with a link; each has its sentence. */
export type LinkProblemCode = keyof typeof LINK_SENTENCES;

/** Why a link (or the list of orders of a save) cannot be opened; the only error they throw. */
export class LinkProblem extends Error {
  readonly code: LinkProblemCode;
  /** Blanks of the sentence: a pack's or a power's id, a month. */
  readonly about: Readonly<Record<string, string | number>>;

  constructor(code: LinkProblemCode, about: Readonly<Record<string, string | number>> = {}) {
    super(fill(LINK_SENTENCES[code], about));
    this.name = 'LinkProblem';
    this.code = code;
    this.about = about;
  }
}
