import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Appliers } from './applier.ts';
import { endZone } from './settlement.ts';

const without = (list: readonly PowerId[], power: PowerId): PowerId[] =>
  list.filter((each) => each !== power);

const toTheEnd = (list: readonly PowerId[], power: PowerId): PowerId[] =>
  list.includes(power) ? [...without(list, power), power] : [...list];

export const peace: Appliers<
  | 'war-toll'
  | 'withdrawn'
  | 'left-war'
  | 'changed-sides'
  | 'went-into-exile'
  | 'exile-ended'
  | 'war-ended'
  | 'capitulated'
  | 'ceded'
  | 'power-fell'
> = {
  'war-toll': (world, { war, power, won, lost, dealt }) => {
    const party = world.wars[war]?.parties[power];
    if (!party) return;
    party.won += won;
    party.lost += lost;
    party.dealt += dealt;
  },
  withdrawn: (world, { unit, to }) => {
    const state = world.units[unit];
    if (!state) return;
    state.at = to;
    state.entrenched = 0;
  },
  'left-war': (world, { war, power }) => {
    const state = world.wars[war];
    if (!state) return;
    state.attackers = without(state.attackers, power);
    state.defenders = without(state.defenders, power);
  },
  'changed-sides': (world, { war, power, to }) => {
    const state = world.wars[war];
    if (!state) return;
    state.attackers = without(state.attackers, power);
    state.defenders = without(state.defenders, power);
    state[to].push(power);
  },
  'went-into-exile': (world, { power, host }) => {
    const state = world.powers[power];
    if (state) state.exile = host;
    // A government without a country leads no side.
    for (const war of sortedValues(world.wars)) {
      war.attackers = toTheEnd(war.attackers, power);
      war.defenders = toTheEnd(war.defenders, power);
    }
  },
  'exile-ended': (world, { power }) => {
    const state = world.powers[power];
    if (state) state.exile = null;
  },
  'war-ended': (world, { war }) => {
    delete world.wars[war];
  },
  capitulated: () => {},
  ceded: (world, { province, to }) => {
    const state = world.provinces[province];
    if (!state) return;
    state.owner = to;
    state.controller = to;
    endZone(state);
  },
  'power-fell': (world, { power }) => {
    const state = world.powers[power];
    if (!state) return;
    state.alive = false;
    state.fell = world.month;
    delete state.broken;
    state.building = [];
  },
};
