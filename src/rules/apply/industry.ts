import { clamp } from '../term.ts';
import { GOODS, type Building, type Power, type Stocks, type World } from '../world.ts';
import type { Appliers } from './applier.ts';

const STORE = 100_000;

function addStocks(power: Power | undefined, change: Readonly<Stocks>, sign: 1 | -1): void {
  if (!power) return;
  for (const good of GOODS)
    power.stocks[good] = clamp(power.stocks[good] + sign * change[good], 0, STORE);
}

function strikeOff(
  world: World,
  {
    power,
    at,
    done,
    unitKind,
  }: { power: keyof World['powers'] } & Omit<Building, 'kind'> & {
      unitKind: Building['kind'];
    },
): void {
  const list = world.powers[power]?.building;
  const found = list?.findIndex((b) => b.at === at && b.done === done && b.kind === unitKind) ?? -1;
  if (found >= 0) list?.splice(found, 1);
}

export const industry: Appliers<
  | 'income'
  | 'building-begun'
  | 'building-done'
  | 'building-lost'
  | 'unit-raised'
  | 'reinforced'
  | 'recovered'
> = {
  income: (world, { power, change }) => addStocks(world.powers[power], change, 1),
  'building-begun': (world, { power, unitKind, at, done, cost }) => {
    addStocks(world.powers[power], cost, -1);
    world.powers[power]?.building.push({ kind: unitKind, at, done });
  },
  'building-done': strikeOff,
  'building-lost': strikeOff,
  'unit-raised': (world, { unit, power, unitKind, at, strength, name }) => {
    world.units[unit] = {
      power,
      kind: unitKind,
      name,
      at,
      strength,
      full: strength,
      entrenched: 0,
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
