import { type Content, type Log, yearOf } from '../rules/index.ts';
import type { Game } from './state.ts';
import { type Dated, heaviest } from './tell/heaviest.ts';
import type { Story } from './tell/story.ts';
import { tellInner } from './tell/tellInner.ts';
import { tellOutcomes } from './tell/tellOutcomes.ts';
import { tellPeace } from './tell/tellPeace.ts';
import { tellSettlement } from './tell/tellSettlement.ts';
import { tellTreaties } from './tell/tellTreaties.ts';
import { tellWars } from './tell/tellWars.ts';

/** A year with what it will be remembered for, in the order in which it happened. */
export interface Year {
  readonly year: number;
  readonly stories: readonly Dated[];
}

/** How much of a year is told: of what powers did to one another, and of what happened in them. */
export interface Room {
  readonly deeds: number;
  readonly events: number;
}

const DEEDS = [tellWars, tellPeace, tellSettlement, tellInner, tellTreaties] as const;

/** The years of a game, each with its heaviest stories, of what `read` lets through. */
export function yearsOf(
  { content, months }: Pick<Game, 'content' | 'months'>,
  room: Room,
  read: (log: Log) => Log = (log) => log,
): Year[] {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  return years.map((year) => {
    const played = months
      .filter(({ month }) => yearOf(month) === year)
      .map(({ month, log }) => ({ month, log: read(log) }));
    const dated = (tell: (content: Content, log: Log) => Story[]): Dated[] =>
      played.flatMap(({ month, log }) => tell(content, log).map((story) => ({ month, story })));
    const stories = [
      ...heaviest(DEEDS.flatMap(dated), room.deeds),
      ...heaviest(dated(tellOutcomes), room.events),
    ];
    return { year, stories: stories.sort((a, b) => a.month - b.month) };
  });
}
