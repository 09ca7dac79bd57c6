import { sortedKeys, type HistoryEntry, type PowerId } from '../rules/index.ts';
import type { Game } from './state.ts';

/** What a power has scored, year by year. */
export interface Score {
  readonly power: PowerId;
  readonly points: number;
  /** The sum so far at the start and after each count. */
  readonly line: readonly number[];
}

/** Every power that has something to win, the best first. */
export function scoresOf({ content, world, months }: Game): Score[] {
  const { ambitions } = content.scenario;
  const powers = sortedKeys(ambitions).filter((power) => (ambitions[power] ?? []).length > 0);
  const lines = new Map(powers.map((power) => [power, [0]]));
  for (const { log } of months)
    for (const fact of log) {
      const line = fact.kind === 'scored' ? lines.get(fact.power) : undefined;
      if (line && fact.kind === 'scored') line.push((line.at(-1) ?? 0) + fact.points);
    }
  return powers
    .map((power) => ({
      power,
      points: world.powers[power]?.score ?? 0,
      line: lines.get(power) ?? [0],
    }))
    .sort((a, b) => b.points - a.points);
}

/** How far a world has left the historical one. */
export interface Divergence {
  /** Facts of history whose month has come. */
  readonly compared: number;
  readonly differed: readonly HistoryEntry[];
  readonly same: readonly HistoryEntry[];
}

/** What history had by now that this world has too, and what it has not. */
export function divergenceOf({ content, world }: Game): Divergence {
  const known = content.scenario.history.filter(({ id }) => world.history[id] !== undefined);
  return {
    compared: known.length,
    differed: known.filter(({ id }) => world.history[id] === false),
    same: known.filter(({ id }) => world.history[id] === true),
  };
}
