import type { Month } from '../month.ts';
import type { Appliers } from './applier.ts';

const newcomer = (since: Month) => ({ since, won: 0, lost: 0, dealt: 0 });

export const crises: Appliers<
  | 'crisis-step'
  | 'crisis-ended'
  | 'war-declared'
  | 'war-joined'
  | 'war-aims'
  | 'call-made'
  | 'call-answered'
> = {
  'crisis-step': (world, { crisis, by, against, over, step }) => {
    const since = world.crises[crisis]?.since ?? world.month;
    world.crises[crisis] = { by, against, over, since, step, stepped: world.month };
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
