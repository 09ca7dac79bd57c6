import { planMonth } from '../../ai/index.ts';
import {
  type Content,
  formatMonth,
  hashWorld,
  monthOfYear,
  newWorld,
  resolveMonth,
  situationOf,
  type World,
  yearOf,
} from '../../rules/index.ts';
import { emptyTally, type GameTally } from './gameTally.ts';
import { Courses } from './courses.ts';
import { Outcomes } from './outcomes.ts';
import { tallyLog, tallyWorld } from './tallyMonth.ts';

/** One game that the computer plays alone. An exception ends it and is part of its tally. */
export function playAlone(content: Content, seed: string, months: number): GameTally {
  const began = performance.now();
  const tally = emptyTally(seed);
  const outcomes = new Outcomes(content);
  const courses = new Courses(content);
  let world = newWorld(content, seed);
  try {
    while (tally.months < months) {
      world = playOne(content, world, tally);
      outcomes.watch(world);
      courses.watch(situationOf(content, world));
      const { month } = world;
      if (monthOfYear(month) === 1 || tally.months === months) {
        tallyWorld(tally, yearOf(month - 1), world);
      }
    }
    tally.outcomes = outcomes.names(world);
    tally.courses = courses.answers(situationOf(content, world));
    tally.missed = missedIn(content, tally);
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tally.broke = { month: formatMonth(world.month), error: words };
  }
  tally.hash = hashWorld(world);
  tally.ms = Math.round(performance.now() - began);
  return tally;
}

/** The events, options and decisions that have not come about. */
function missedIn({ scenario }: Content, { events }: GameTally): string[] {
  const came = new Set(events.map(({ what }) => what));
  const all = [
    ...scenario.events.flatMap(({ id, options = [] }) => [
      id,
      ...options.map((option) => `${id}: ${option.id}`),
    ]),
    ...scenario.decisions.map(({ id }) => id),
  ];
  return all.filter((what) => !came.has(what));
}

function playOne(content: Content, world: World, tally: GameTally): World {
  const next = resolveMonth(content, world, planMonth(content, world, {}, []));
  tallyLog(tally, world.month, next.log);
  tally.months += 1;
  return next.world;
}
