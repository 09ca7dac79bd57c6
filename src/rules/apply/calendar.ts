import type { Appliers } from './applier.ts';

export const calendar: Appliers<'event' | 'flag' | 'month-ended'> = {
  event: (world, { event }) => {
    world.happened[event] = world.month;
  },
  flag: (world, { flag, value }) => {
    world.flags[flag] = value;
  },
  'month-ended': (world, { month }) => {
    world.month = month;
  },
};
