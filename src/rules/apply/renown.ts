import { clamp } from '../term.ts';
import type { Appliers } from './applier.ts';

export const renown: Appliers<'reputation' | 'tension'> = {
  reputation: (world, { power, change }) => {
    const state = world.powers[power];
    if (state) state.reputation = clamp(state.reputation + change, -100, 100);
  },
  tension: (world, { change }) => {
    world.tension = clamp(world.tension + change, 0, 100);
  },
};
