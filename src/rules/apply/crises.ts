import type { Month } from '../month.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Appliers } from './applier.ts';

const newcomer = (since: Month) => ({ since, won: 0, lost: 0, dealt: 0 });

const newCrisis = (since: Month) => ({ since, backers: {}, mediator: null });

export const crises: Appliers<
  | 'crisis-step'
  | 'crisis-ended'
  | 'crisis-stance'
  | 'war-declared'
  | 'war-joined'
  | 'war-stance'
  | 'war-aims'
  | 'call-made'
  | 'call-answered'
> = {
  'crisis-step': (world, { crisis, by, against, over, step }) => {
    const { since, backers, mediator } = world.crises[crisis] ?? newCrisis(world.month);
    const stepped = world.month;
    world.crises[crisis] = { by, against, over, since, step, stepped, backers, mediator };
  },
  'crisis-stance': (world, { crisis, power, stance }) => {
    const state = world.crises[crisis];
    if (!state) return;
    if (stance === 'mediator') state.mediator = power;
    else if (stance !== 'aside') state.backers[power] = stance;
    else if (state.mediator === power) state.mediator = null;
    else delete state.backers[power];
  },
  'crisis-ended': (world, { crisis }) => {
    delete world.crises[crisis];
  },
  'war-declared': (world, { war, by, on, casus }) => {
    const since = world.month;
    world.wars[war] = { since, casus, attackers: [by], defenders: [on], parties: {} };
  },
  'war-joined': (world, { war, power, side }) => {
    world.wars[war]?.[side].push(power);
  },
  'war-stance': (world, { war, power, side }) => {
    const state = world.wars[war];
    if (!state) return;
    const { [power]: _, ...others } = state.beside ?? {};
    const beside = side === null ? others : { ...others, [power]: side };
    if (sortedKeys(beside).length > 0) state.beside = beside;
    else delete state.beside;
  },
  'war-aims': (world, { war, power, bond, land, regimes }) => {
    const parties = world.wars[war]?.parties;
    if (!parties) return;
    const { since, won, lost, dealt } = parties[power] ?? newcomer(world.month);
    parties[power] = { since, bond, land, regimes, won, lost, dealt };
  },
  'call-made': (world, { call, to, by, against, war, treaty }) => {
    world.calls[call] = { to, by, against, war, treaty, made: world.month };
  },
  'call-answered': (world, { call }) => {
    delete world.calls[call];
  },
};
