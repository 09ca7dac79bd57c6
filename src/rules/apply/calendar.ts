import type { Appliers } from './applier.ts';

export const calendar: Appliers<'month-ended'> = {
  'month-ended': (world, { month }) => {
    world.month = month;
  },
};
