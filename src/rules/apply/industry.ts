import { clamp } from '../term.ts';
import type { FactOf } from '../facts.ts';
import { GOODS, type Power, type Stocks, type World } from '../world.ts';
import type { Appliers } from './applier.ts';

const STORE = 100_000;

/** Adds to what a power has in store, or takes from it. */
export function addStocks(power: Power | undefined, change: Readonly<Stocks>, sign: 1 | -1): void {
  if (!power) return;
  for (const good of GOODS)
    power.stocks[good] = clamp(power.stocks[good] + sign * change[good], 0, STORE);
}

type Work = Pick<FactOf<'building-cancelled'>, 'power' | 'project' | 'at' | 'done'>;

function strikeOff(world: World, { power, at, done, project }: Work): void {
  const list = world.powers[power]?.building;
  const found = list?.findIndex((b) => b.at === at && b.done === done && b.kind === project) ?? -1;
  if (found >= 0) list?.splice(found, 1);
}

function improve(world: World, { at, what }: FactOf<'improved'>): void {
  const state = world.provinces[at];
  if (!state) return;
  if (what === 'works') state.works += 1;
  else state.built = { ...state.built, [what]: (state.built?.[what] ?? 0) + 1 };
}

export const industry: Appliers<
  | 'income'
  | 'delivery-short'
  | 'delivery-resumed'
  | 'building-begun'
  | 'building-done'
  | 'building-lost'
  | 'unit-raised'
  | 'reinforced'
  | 'recovered'
  | 'building-cancelled'
  | 'improved'
  | 'refitted'
  | 'disbanded'
  | 'programme-set'
  | 'market-set'
  | 'learned'
  | 'level-gained'
> = {
  income: (world, { power, change, fed }) => {
    addStocks(world.powers[power], change, 1);
    const state = world.powers[power];
    if (state) state.fed = { ...fed };
  },
  'delivery-short': (world, { treaty, months }) => {
    const state = world.treaties[treaty];
    if (state) state.arrears = months;
  },
  'delivery-resumed': (world, { treaty }) => {
    delete world.treaties[treaty]?.arrears;
  },
  'building-begun': (world, { power, project, at, done, cost }) => {
    addStocks(world.powers[power], cost, -1);
    world.powers[power]?.building.push({ kind: project, at, done });
  },
  'building-done': strikeOff,
  'building-lost': strikeOff,
  'building-cancelled': (world, fact) => {
    strikeOff(world, fact);
    addStocks(world.powers[fact.power], fact.refund, 1);
  },
  improved: improve,
  'programme-set': (world, { power, field, effort }) => {
    const state = world.powers[power]?.programmes[field];
    if (state) state.effort = effort;
  },
  'market-set': (world, { power, good, amount }) => {
    const state = world.powers[power];
    if (state) state.market[good] = amount;
  },
  learned: (world, { power, field, points }) => {
    const state = world.powers[power]?.programmes[field];
    if (state) state.points += points;
  },
  'level-gained': (world, { power, field, level, cost }) => {
    const state = world.powers[power]?.programmes[field];
    if (!state) return;
    state.level = level;
    state.points -= cost;
  },
  refitted: (world, { unit }) => {
    const state = world.units[unit];
    if (state) state.armour = true;
  },
  disbanded: (world, { unit, power, manpower }) => {
    delete world.units[unit];
    addStocks(world.powers[power], { gold: 0, oil: 0, coal: 0, manpower }, 1);
  },
  'unit-raised': (world, { unit, power, unitKind, at, strength, name, armour }) => {
    world.units[unit] = {
      power,
      kind: unitKind,
      name,
      at,
      strength,
      full: strength,
      entrenched: 0,
      ...(armour && { armour }),
    };
  },
  reinforced: (world, { unit, change }) => {
    const state = world.units[unit];
    if (!state) return;
    state.full = clamp(state.full + change, 1, 10);
    state.strength = clamp(state.strength + change, 1, state.full);
  },
  recovered: (world, { unit, power, change, cost }) => {
    addStocks(world.powers[power], cost, -1);
    const state = world.units[unit];
    if (state) state.strength = clamp(state.strength + change, 1, state.full);
  },
};
