import { clamp } from '../term.ts';
import type { World } from '../world.ts';
import type { PowerId } from '../ids.ts';
import type { Appliers } from './applier.ts';

function spend({ powers }: World, power: PowerId, cost: number): void {
  const state = powers[power];
  if (state) state.influence = Math.max(0, state.influence - cost);
}

export const missions: Appliers<
  'mission-sent' | 'mission-vetoed' | 'mission-ended' | 'legacy-ended' | 'influence'
> = {
  'mission-sent': (world, { mission, brief, from, done, cost }) => {
    spend(world, from, cost);
    world.missions[mission] = { ...brief, from, since: world.month, done };
  },
  'mission-vetoed': (world, { from, cost }) => spend(world, from, cost),
  'mission-ended': (world, { mission, brief, from, until }) => {
    delete world.missions[mission];
    if (until === null) return;
    const { ship: _ship, at: _at, ...kept } = brief;
    world.legacies[mission] = { ...kept, from, since: world.month, until };
  },
  'legacy-ended': (world, { legacy }) => {
    delete world.legacies[legacy];
  },
  influence: (world, { power, change }) => {
    const state = world.powers[power];
    if (state) state.influence = clamp(state.influence + change, 0, 100);
  },
};
