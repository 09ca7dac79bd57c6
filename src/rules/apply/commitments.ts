import type { CommitmentId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { TRACK_END } from '../theatres/theatre.ts';
import { clamp } from '../term.ts';
import type { World } from '../world.ts';
import type { Appliers } from './applier.ts';
import { addStocks } from './industry.ts';

/** The fleets of a commitment are free again. */
function callBack({ units }: World, commitment: CommitmentId): void {
  for (const id of sortedKeys(units)) if (units[id]?.away === commitment) delete units[id].away;
}

export const commitments: Appliers<
  | 'committed'
  | 'aid-given'
  | 'aid-losses'
  | 'commitment-ended'
  | 'theatre-moved'
  | 'threshold-passed'
> = {
  committed: (world, { commitment, power, to, what, amount, units }) => {
    const before = world.commitments[commitment];
    const { since, given, lost } = before ?? { since: world.month, given: 0, lost: 0 };
    world.commitments[commitment] = { power, to, what, amount, since, given, lost };
    callBack(world, commitment);
    for (const unit of units) {
      const state = world.units[unit];
      if (state) state.away = commitment;
    }
  },
  'aid-given': (world, { commitment, amount }) => {
    const state = world.commitments[commitment];
    if (state) state.given += amount;
  },
  'aid-losses': (world, { commitment, men, units }) => {
    const state = world.commitments[commitment];
    if (state) state.lost += men;
    for (const unit of units) {
      const ship = world.units[unit];
      if (ship) ship.strength = clamp(ship.strength - 1, 1, ship.full);
    }
  },
  'commitment-ended': (world, { commitment, power, home }) => {
    delete world.commitments[commitment];
    callBack(world, commitment);
    addStocks(world.powers[power], { gold: 0, oil: 0, coal: 0, manpower: home }, 1);
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
