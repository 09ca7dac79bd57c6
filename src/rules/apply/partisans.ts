import { clamp } from '../term.ts';
import { GOODS } from '../world.ts';
import type { Appliers } from './applier.ts';

export const partisans: Appliers<'occupation-set' | 'committees-set' | 'sabotage' | 'rising'> = {
  'committees-set': (world, { power, policy }) => {
    const state = world.powers[power];
    if (state) state.committees = policy;
  },
  'occupation-set': (world, { power, policy }) => {
    const state = world.powers[power];
    if (state) state.occupation = policy;
  },
  sabotage: (world, { power, cost }) => {
    const stocks = world.powers[power]?.stocks;
    if (stocks)
      for (const good of GOODS) stocks[good] = clamp(stocks[good] - cost[good], 0, stocks[good]);
  },
  rising: () => {},
};
