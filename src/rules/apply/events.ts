import { addStocks } from './industry.ts';
import type { Appliers } from './applier.ts';

export const events: Appliers<
  | 'event'
  | 'event-asked'
  | 'event-chosen'
  | 'event-due'
  | 'event-lapsed'
  | 'decision-begun'
  | 'decision-done'
  | 'stock'
  | 'agenda'
  | 'flag'
> = {
  event: (world, { event }) => {
    world.happened[event] = world.month;
    delete world.due[event];
  },
  'event-asked': (world, { event, power, actor, target }) => {
    const asked = world.month;
    world.questions[event] =
      target === undefined ? { power, actor, asked } : { power, actor, target, asked };
  },
  'event-chosen': (world, { event, option }) => {
    delete world.questions[event];
    world.chosen[event] = option;
  },
  'event-due': (world, { event, due, actor, target }) => {
    world.due[event] = {
      month: due,
      ...(actor === undefined ? {} : { actor }),
      ...(target === undefined ? {} : { target }),
    };
  },
  'event-lapsed': (world, { event }) => {
    delete world.questions[event];
    delete world.due[event];
  },
  'decision-begun': (world, { decision, power, done, cost }) => {
    addStocks(world.powers[power], cost, -1);
    world.decisions[decision] = done;
  },
  'decision-done': (world, { decision }) => {
    delete world.decisions[decision];
    world.happened[decision] = world.month;
  },
  stock: (world, { power, good, change }) => {
    const stocks = world.powers[power]?.stocks;
    if (stocks) stocks[good] = Math.max(0, stocks[good] + change);
  },
  agenda: (world, { power, aim, weight }) => {
    const agenda = (world.agendas[power] ??= {});
    agenda[aim] = weight;
  },
  flag: (world, { flag, value }) => {
    world.flags[flag] = value;
  },
};
