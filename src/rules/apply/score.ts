import type { Appliers } from './applier.ts';

export const score: Appliers<'scored' | 'history-compared'> = {
  scored: (world, { power, points }) => {
    const state = world.powers[power];
    if (state) state.score += points;
  },
  'history-compared': (world, { history, same }) => {
    world.history[history] = same;
  },
};
