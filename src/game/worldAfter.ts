import { applyLog, type Month, newWorld, type World } from '../rules/index.ts';
import type { Game } from './state.ts';

/** The world as it stood after a month that was played, from the facts alone. */
export const worldAfter = ({ content, seed, months }: Game, last: Month): World =>
  applyLog(
    newWorld(content, seed),
    months.filter(({ month }) => month <= last).flatMap(({ log }) => log),
  );
