/** Speed of a month that the computer plays alone. */
import { planMonth } from '../../src/ai/index.ts';
import { readGame } from '../../src/cli/readGame.ts';
import { type Content, newWorld, resolveMonth } from '../../src/rules/index.ts';
import { type Figure, median, rounded } from './figure.ts';

/** The whole decade, after so many months of another game for the engine to warm up. */
const MONTHS = 97;
const WARM_UP = 24;
/** The same game again and again: a busy machine adds to a month's time, and never takes from it. */
const PASSES = 3;

/** The median of a month's plans and resolution, every power the computer's. */
export function benchMonth(): Figure {
  const content = readGame('1933-pact');
  playMonths(content, 'warm-up', WARM_UP);
  const passes = Array.from({ length: PASSES }, () => playMonths(content, 'brenner', MONTHS));
  const times = Array.from({ length: MONTHS }, (_, month) =>
    Math.min(...passes.map((pass) => pass[month] ?? Number.POSITIVE_INFINITY)),
  );
  return {
    value: rounded(median(times), 2),
    unit: 'ms',
    note: `${MONTHS} months, each the least of ${PASSES} passes, slowest ${rounded(Math.max(...times), 1)} ms; sources through tsx, one thread`,
  };
}

/** Milliseconds of each month. */
function playMonths(content: Content, seed: string, months: number): number[] {
  let world = newWorld(content, seed);
  return Array.from({ length: months }, () => {
    const began = performance.now();
    world = resolveMonth(content, world, planMonth(content, world, {}, [])).world;
    return performance.now() - began;
  });
}
