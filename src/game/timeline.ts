import type { HistoryEntry, Log, Month, PowerId } from '../rules/index.ts';
import { epilogueOf, type Place } from './epilogue.ts';
import { divergenceOf } from './scoresOf.ts';
import type { Game } from './state.ts';
import { asRead, STREET } from './tell/asRead.ts';
import { type Year, yearsOf } from './yearsOf.ts';

/** A game as a history that can be told to others. */
export interface Timeline {
  /** The first month, from which it may have left history. */
  readonly from: Month;
  /** The last month that was played. */
  readonly until: Month;
  readonly years: readonly Year[];
  /** What history had by then and this world has not. */
  readonly differed: readonly HistoryEntry[];
  readonly places: readonly Place[];
  readonly fallen: readonly PowerId[];
}

const ROOM = { deeds: 8, events: 4 };

/**
 * The timeline of a game up to now, without the quiet years. Until its last month is over nothing
 * sealed is told, not even one's own: who reads it may sit at the same table.
 */
export function timelineOf(game: Game): Timeline {
  const { content, months, world } = game;
  const isOver = world.month > content.scenario.end;
  const read = (log: Log): Log => (isOver ? log : asRead(log, STREET));
  const { places, fallen } = epilogueOf(game);
  return {
    from: content.scenario.start,
    until: months.at(-1)?.month ?? world.month,
    years: yearsOf(game, ROOM, read).filter(({ stories }) => stories.length > 0),
    differed: divergenceOf(game).differed,
    places,
    fallen,
  };
}
