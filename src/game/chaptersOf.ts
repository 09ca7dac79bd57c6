import type { Game } from './state.ts';
import type { Sentence } from './tell/sentence.ts';
import { yearsOf } from './yearsOf.ts';

/** A paragraph of the epilogue: what a year will be remembered for. */
export interface Chapter {
  readonly year: number;
  readonly sentences: readonly Sentence[];
}

/** Of how much a year's paragraph is made. */
const ROOM = { deeds: 3, events: 1 };

/** The years of a game, each told from the heaviest news of its log in the order in which it came. */
export const chaptersOf = (game: Game): Chapter[] =>
  yearsOf(game, ROOM).map(({ year, stories }) => ({
    year,
    sentences: stories.flatMap(({ story }) => [...story.body]),
  }));
