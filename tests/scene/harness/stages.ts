import type { StoreApi } from 'zustand';
import type { Game, GameState } from '../../../src/game/state.ts';
import type {
  Crisis,
  CrisisId,
  Fact,
  Order,
  PowerId,
  ProvinceId,
  TreatyId,
  UnitId,
  World,
} from '../../../src/rules/index.ts';
import { monthOf } from '../../../src/rules/index.ts';

type Store = StoreApi<GameState>;

const at = (id: string): ProvinceId => id as ProvinceId;

const gameOf = (store: Store): Game => {
  const { game } = store.getState();
  if (game === null) throw new Error('the harness has no game');
  return game;
};

const setWorld = (store: Store, change: Partial<World>): void => {
  const game = gameOf(store);
  const world = { ...game.world, ...change };
  const view = game.view && { ...game.view, world };
  store.setState({ game: { ...game, world, view } });
};

/** Land of one power held by another, so that stripes and fronts are to be seen. */
function occupy(store: Store): void {
  const provinces = structuredClone(gameOf(store).world.provinces);
  const hold = (holder: string, ...ids: string[]): void => {
    for (const id of ids) {
      const state = provinces[at(id)];
      if (state) state.controller = holder as PowerId;
    }
  };
  hold('GER', 'poznan', 'torun', 'katowice', 'lodz', 'klagenfurt', 'graz');
  hold('ITA', 'nice', 'lyon');
  setWorld(store, { provinces });
}

/** Every kind of sign: zones of one and of several powers, a shut strait, a crisis. */
function settle(store: Store): void {
  occupy(store);
  const provinces = structuredClone(gameOf(store).world.provinces);
  const zone = (powers: readonly string[], ...ids: string[]): void => {
    for (const id of ids) {
      const state = provinces[at(id)];
      if (state) state.occupiers = powers as readonly PowerId[];
    }
  };
  zone(['GBR'], 'hamburg', 'hannover');
  zone(['FRA'], 'stuttgart', 'munchen');
  zone(['SOV', 'GBR', 'FRA'], 'berlin');
  const passages = { 'sea-of-marmara/western-black-sea': { TUR: 'closed' } };
  const crisis: Crisis = {
    by: 'GER' as PowerId,
    against: 'CZE' as PowerId,
    over: { kind: 'state' },
    since: 23200,
    step: 'demand',
    stepped: 23200,
    backers: {},
    mediator: null,
  };
  setWorld(store, { provinces, passages, crises: { ['alarm' as CrisisId]: crisis } });
}

/** The unit that stands in a province. */
function unitAt(store: Store, id: string): UnitId {
  const found = Object.entries(gameOf(store).world.units).find(([, unit]) => unit.at === id);
  if (found === undefined) throw new Error(`no unit stands in ${id}`);
  return found[0] as UnitId;
}

/** Orders of every kind. */
function giveOrders(store: Store): void {
  const unit = (id: string): UnitId => unitAt(store, id);
  const orders: Order[] = [
    { kind: 'move', unit: unit('bolzano'), to: at('innsbruck') },
    { kind: 'support', unit: unit('venezia'), from: at('bolzano'), to: at('innsbruck') },
    { kind: 'move', unit: unit('bologna'), to: at('venezia') },
    { kind: 'support', unit: unit('trieste'), from: at('venezia') },
    { kind: 'convoy', unit: unit('bari'), from: at('napoli'), to: at('tirana') },
    { kind: 'move', unit: unit('palermo'), to: at('tunis') },
  ];
  store.setState({ orders, selection: { province: at('milano'), unit: unit('milano') } });
}

/** A month in the middle of being shown: a march, a clash, a flight and a town that falls. */
function showMonth(store: Store): void {
  const game = gameOf(store);
  const power = 'GER' as PowerId;
  const unit = unitAt(store, 'munchen');
  const beaten = unitAt(store, 'innsbruck');
  const [from, to] = [at('munchen'), at('innsbruck')];
  const other = unitAt(store, 'dresden');
  const log: Fact[] = [
    { kind: 'moved', unit, power, from, to, convoyed: false },
    { kind: 'battle', at: to, sides: [], winner: power },
    {
      kind: 'dislodged',
      unit: beaten,
      power: 'AUT' as PowerId,
      from: to,
      by: power,
      to: at('klagenfurt'),
    },
    {
      kind: 'order-failed',
      unit: other,
      power,
      at: at('dresden'),
      order: { kind: 'move', unit: other, to: at('poznan') },
      code: 'bounced',
      by: [at('poznan')],
    },
    { kind: 'battle', at: at('poznan'), sides: [], winner: null },
    { kind: 'province-taken', province: to, from: 'AUT' as PowerId, to: power },
    {
      kind: 'treaty-signed',
      treaty: 'seal' as TreatyId,
      parties: ['ITA', 'SOV', 'HUN'] as PowerId[],
      clauses: [{ kind: 'friendship' }],
      until: null,
      reasons: {},
    },
    {
      kind: 'crisis-step',
      crisis: 'alarm' as CrisisId,
      by: power,
      against: 'CZE' as PowerId,
      over: { kind: 'state' },
      step: 'demand',
      why: [],
    },
  ];
  const month = { month: game.world.month, orders: {}, log, hash: '' };
  const provinces = structuredClone(game.world.provinces);
  const taken = provinces[to];
  if (taken) taken.controller = power;
  const world = { ...game.world, provinces, units: structuredClone(game.world.units) };
  const [winner, loser] = [world.units[unit], world.units[beaten]];
  if (winner && loser) [winner.at, loser.at] = [to, at('klagenfurt')];
  store.setState({ stage: { kind: 'showing' }, game: { ...game, world, months: [month] } });
}

/** States with a name; `month` is entered when the map is there. */
export const STAGES: Readonly<Record<string, (store: Store) => void>> = {
  peace: () => undefined,
  war: occupy,
  winter: (store) => setWorld(store, { month: monthOf(1934, 1) }),
  signs: settle,
  orders: giveOrders,
  month: showMonth,
  chosen: (store) =>
    store.setState({ selection: { province: at('bolzano'), unit: null }, hover: at('innsbruck') }),
};
