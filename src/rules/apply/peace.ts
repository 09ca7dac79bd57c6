import type { PowerId } from '../ids.ts';
import type { Appliers } from './applier.ts';

const without = (list: readonly PowerId[], power: PowerId): PowerId[] =>
  list.filter((each) => each !== power);

export const peace: Appliers<
  'war-toll' | 'left-war' | 'war-ended' | 'capitulated' | 'ceded' | 'power-fell'
> = {
  'war-toll': (world, { war, power, won, lost, dealt }) => {
    const party = world.wars[war]?.parties[power];
    if (!party) return;
    party.won += won;
    party.lost += lost;
    party.dealt += dealt;
  },
  'left-war': (world, { war, power }) => {
    const state = world.wars[war];
    if (!state) return;
    state.attackers = without(state.attackers, power);
    state.defenders = without(state.defenders, power);
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
  },
  'power-fell': (world, { power }) => {
    const state = world.powers[power];
    if (!state) return;
    state.alive = false;
    state.building = [];
  },
};
