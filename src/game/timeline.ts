import { type HistoryEntry, type Log, type Month, type PowerId, yearOf } from '../rules/index.ts';
import { epilogueOf, type Place } from './epilogue.ts';
import { divergenceOf } from './scoresOf.ts';
import type { Game } from './state.ts';
import { asRead, STREET } from './tell/asRead.ts';
import { turningMonths } from './turningMonths.ts';
import { type Year, yearsOf } from './yearsOf.ts';

/** A year with the months whose maps are worth a look. */
export interface ToldYear extends Year {
  readonly maps: readonly Month[];
}

/** A game as a history that can be told to others. */
export interface Timeline {
  /** The first month, from which it may have left history. */
  readonly from: Month;
  /** The last month that was played. */
  readonly until: Month;
  readonly years: readonly ToldYear[];
  /** What history had by then and this world has not. */
  readonly differed: readonly HistoryEntry[];
  readonly places: readonly Place[];
  readonly fallen: readonly PowerId[];
}

const ROOM = { deeds: 8, events: 4 };
/** Maps of a game, besides that of its end. */
const MOST_MAPS = 4;

/**
 * The timeline of a game up to now, without the quiet years. Until its last month is over nothing
 * sealed is told, not even one's own: who reads it may sit at the same table.
 */
export function timelineOf(game: Game): Timeline {
  const { content, months, world } = game;
  const isOver = world.month > content.scenario.end;
  const read = (log: Log): Log => (isOver ? log : asRead(log, STREET));
  const { places, fallen } = epilogueOf(game);
  const until = months.at(-1)?.month ?? world.month;
  const maps = [...new Set([...turningMonths(game, MOST_MAPS), until])];
  return {
    from: content.scenario.start,
    until,
    years: yearsOf(game, ROOM, read)
      .filter(({ stories }) => stories.length > 0)
      .map((told) => ({ ...told, maps: maps.filter((month) => yearOf(month) === told.year) })),
    differed: divergenceOf(game).differed,
    places,
    fallen,
  };
}
