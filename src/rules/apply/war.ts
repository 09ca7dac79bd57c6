import type { UnitId } from '../ids.ts';
import { clamp } from '../term.ts';
import type { World } from '../world.ts';
import type { Appliers } from './applier.ts';
import { endZone } from './settlement.ts';

/** Months of digging in that count. */
const DUG_IN = 3;

/** The last point of a unit that is spent goes with it. */
function suffer(
  world: World,
  { sides }: { readonly sides: readonly { readonly unit: UnitId; readonly losses: number }[] },
): void {
  for (const { unit, losses } of sides) {
    const state = world.units[unit];
    if (state) state.strength = clamp(state.strength - losses, 1, 10);
  }
}

export const war: Appliers<
  | 'stance-set'
  | 'passage-set'
  | 'moved'
  | 'supported'
  | 'order-failed'
  | 'battle'
  | 'air-battle'
  | 'dislodged'
  | 'destroyed'
  | 'province-taken'
  | 'dug-in'
  | 'out-of-supply'
  | 'in-supply'
  | 'oil-out'
  | 'oil-back'
> = {
  'stance-set': (world, { unit, stance }) => {
    const state = world.units[unit];
    if (state) state.stance = stance;
  },
  'passage-set': (world, { passage, power, policy }) => {
    const decided = (world.passages[passage] ??= {});
    decided[power] = policy;
  },
  moved: (world, { unit, to }) => {
    const state = world.units[unit];
    if (!state) return;
    state.at = to;
    state.entrenched = 0;
  },
  supported: () => {},
  'order-failed': () => {},
  battle: suffer,
  'air-battle': suffer,
  dislodged: (world, { unit, to }) => {
    const state = world.units[unit];
    if (!state) return;
    state.at = to;
    state.entrenched = 0;
  },
  destroyed: (world, { unit }) => {
    delete world.units[unit];
  },
  'province-taken': (world, { province, to }) => {
    const state = world.provinces[province];
    if (!state) return;
    state.controller = to;
    endZone(state);
  },
  'dug-in': (world, { units }) => {
    for (const unit of units) {
      const state = world.units[unit];
      if (state) state.entrenched = clamp(state.entrenched + 1, 0, DUG_IN);
    }
  },
  'out-of-supply': (world, { unit, months, losses }) => {
    const state = world.units[unit];
    if (!state) return;
    state.unsupplied = months;
    state.strength = clamp(state.strength - losses, 1, 10);
  },
  'oil-out': (world, { power }) => {
    const state = world.powers[power];
    if (state) state.dry = world.month;
  },
  'oil-back': (world, { power }) => {
    delete world.powers[power]?.dry;
  },
  'in-supply': (world, { units }) => {
    for (const unit of units) delete world.units[unit]?.unsupplied;
  },
};
