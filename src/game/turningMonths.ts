import type { Fact, Month } from '../rules/index.ts';
import type { Game } from './state.ts';

/** What redraws the map, by how much. */
const REDRAWS: Readonly<Partial<Record<Fact['kind'], number>>> = {
  ceded: 1,
  'power-fell': 3,
  'power-split': 5,
  'power-restored': 5,
};

/** The months, at most so many, in which the frontiers changed most, in their order. */
export function turningMonths({ months }: Pick<Game, 'months'>, most: number): Month[] {
  const redrawn = months.map(({ month, log }) => ({
    month,
    much: log.reduce((sum, { kind }) => sum + (REDRAWS[kind] ?? 0), 0),
  }));
  return redrawn
    .filter(({ much }) => much > 0)
    .sort((a, b) => b.much - a.much)
    .slice(0, most)
    .map(({ month }) => month)
    .sort((a, b) => a - b);
}
