import type { Game } from './state.ts';
import { type Year, yearsOf } from './yearsOf.ts';

/** Of how much a year's chapter is made. */
const ROOM = { deeds: 3, events: 3 };

/** The years of a game, each told from the heaviest news of its log in the order in which it came. */
export const chaptersOf = (game: Game): Year[] => yearsOf(game, ROOM);
