import { applyFact, applyLog, newWorld, type PowerId, type Stocks } from '../rules/index.ts';
import type { Game } from './state.ts';

type Lines = Readonly<Record<PowerId, readonly Stocks[]>>;

/** Worked out once for each list of months. */
const known = new WeakMap<Game['months'], Lines>();

/** What a power had in store at the start and after each month played, from the facts alone. */
export function stockHistory(game: Game, power: PowerId): readonly Stocks[] {
  const lines = known.get(game.months) ?? replayStocks(game);
  known.set(game.months, lines);
  return lines[power] ?? [];
}

function replayStocks({ content, seed, months }: Game): Lines {
  const world = applyLog(newWorld(content, seed), []);
  const lines: Record<PowerId, Stocks[]> = {};
  const note = (): void => {
    for (const [id, { stocks }] of Object.entries(world.powers))
      (lines[id as PowerId] ??= []).push({ ...stocks });
  };
  note();
  for (const { log } of months) {
    for (const fact of log) applyFact(world, fact);
    note();
  }
  return lines;
}
