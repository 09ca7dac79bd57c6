import type { Appliers } from './applier.ts';

export const crises: Appliers<
  'crisis-step' | 'crisis-ended' | 'war-declared' | 'war-joined' | 'call-made' | 'call-answered'
> = {
  'crisis-step': (world, { crisis, by, against, over, step }) => {
    const since = world.crises[crisis]?.since ?? world.month;
    world.crises[crisis] = { by, against, over, since, step, stepped: world.month };
  },
  'crisis-ended': (world, { crisis }) => {
    delete world.crises[crisis];
  },
  'war-declared': (world, { war, by, on, casus }) => {
    world.wars[war] = { since: world.month, casus, attackers: [by], defenders: [on] };
  },
  'war-joined': (world, { war, power, side }) => {
    world.wars[war]?.[side].push(power);
  },
  'call-made': (world, { call, to, by, against, war, treaty }) => {
    world.calls[call] = { to, by, against, war, treaty, made: world.month };
  },
  'call-answered': (world, { call }) => {
    delete world.calls[call];
  },
};
