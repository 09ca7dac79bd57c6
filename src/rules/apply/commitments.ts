import { TRACK_END } from '../theatres/theatre.ts';
import { clamp } from '../term.ts';
import type { Appliers } from './applier.ts';

export const commitments: Appliers<
  'committed' | 'aid-given' | 'commitment-ended' | 'theatre-moved' | 'threshold-passed'
> = {
  committed: (world, { commitment, power, to, what, amount }) => {
    const before = world.commitments[commitment];
    const { since, given } = before ?? { since: world.month, given: 0 };
    world.commitments[commitment] = { power, to, what, amount, since, given };
  },
  'aid-given': (world, { commitment, amount }) => {
    const state = world.commitments[commitment];
    if (state) state.given += amount;
  },
  'commitment-ended': (world, { commitment }) => {
    delete world.commitments[commitment];
  },
  'theatre-moved': (world, { theatre, change }) => {
    const state = world.theatres[theatre];
    if (state) state.track = clamp(state.track + change, -TRACK_END, TRACK_END);
  },
  'threshold-passed': (world, { theatre, threshold }) => {
    const passed = world.theatres[theatre]?.passed;
    if (passed) passed[threshold] = true;
  },
};
