/** Plausible orders for everybody: attacks on centres, supports for them, convoys, some slips. */
import type { Board, Order, Unit } from '../../../src/rules/war/adjudicator/index.ts';

export type Random = () => number;

export interface Situation {
  readonly board: Board;
  readonly units: readonly Unit[];
  /** Owner of each centre. */
  readonly centres: ReadonlyMap<string, string>;
  readonly random: Random;
}

interface Move {
  readonly power: string;
  readonly from: string;
  readonly to: string;
}

const provinceOf = (place: string): string => place.split('/')[0] ?? place;

/** One order for each unit; powers plan by themselves, one after the other. */
export function planOrders(situation: Situation): Order[] {
  const powers = [...new Set(situation.units.map((unit) => unit.power))].sort();
  return powers.flatMap((power) => planPower(situation, power));
}

function planPower(situation: Situation, power: string): Order[] {
  const own = situation.units.filter((unit) => unit.power === power);
  const shuffled = own
    .map((unit) => ({ unit, key: situation.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ unit }) => unit);
  const convoys = planConvoys(situation, shuffled);
  const busy = new Set(convoys.map((order) => order.at));
  const orders: Order[] = [...convoys];
  for (const unit of shuffled) {
    if (busy.has(unit.at)) continue;
    orders.push(planUnit(situation, unit, orders));
  }
  return orders;
}

/** Sends some armies overseas by one fleet each. */
function planConvoys(situation: Situation, own: readonly Unit[]): Order[] {
  const { board, random } = situation;
  const sea = new Set(board.facts.provinces.filter((p) => p.kind === 'sea').map((p) => p.id));
  const orders: Order[] = [];
  const busy = new Set<string>();
  for (const fleet of own.filter((unit) => unit.kind === 'fleet' && sea.has(unit.at))) {
    if (random() < 0.6) continue;
    const shores = fleetPlaces(board, fleet.at)
      .map(provinceOf)
      .filter((id) => !sea.has(id));
    const army = own.find((u) => u.kind === 'army' && shores.includes(u.at) && !busy.has(u.at));
    const to = best(
      situation,
      fleet.power,
      shores.filter((id) => id !== army?.at),
    );
    if (!army || to === undefined) continue;
    busy.add(army.at);
    const { power } = fleet;
    const viaConvoy = random() < 0.5;
    orders.push({ type: 'move', power, at: army.at, to, viaConvoy });
    orders.push({ type: 'convoy', power, at: fleet.at, from: army.at, to });
  }
  return orders;
}

function planUnit(situation: Situation, unit: Unit, orders: readonly Order[]): Order {
  const { board, random, units } = situation;
  const { power, at } = unit;
  const places = unit.kind === 'army' ? armyPlaces(board, at) : fleetPlaces(board, at);
  const near = new Set(places.map(provinceOf));
  const moves = orders.flatMap((order): Move[] =>
    order.type === 'move' ? [{ power, from: order.at, to: order.to }] : [],
  );
  const helped = moves.find((move) => near.has(provinceOf(move.to)));
  if (helped && random() < 0.55) {
    return { type: 'support', power, at, from: helped.from, to: helped.to };
  }
  const friend = units.find((each) => each.at !== at && near.has(provinceOf(each.at)));
  if (friend && random() < 0.15) return { type: 'support', power, at, from: friend.at };
  const taken = new Set(moves.map((move) => provinceOf(move.to)));
  const free = places.filter((place) => !taken.has(provinceOf(place)) || random() < 0.1);
  const to = best(situation, power, free);
  if (to === undefined || random() < 0.06) return { type: 'hold', power, at };
  return { type: 'move', power, at, to: random() < 0.03 ? provinceOf(to) : to };
}

/** The place most worth going to; foreign centres first, chance among the rest. */
function best(situation: Situation, power: string, places: readonly string[]): string | undefined {
  const { board, centres, random } = situation;
  const supply = new Set(board.facts.provinces.filter((p) => p.centre).map((p) => p.id));
  const worth = (place: string): number => {
    const id = provinceOf(place);
    return random() + (supply.has(id) && centres.get(id) !== power ? 0.7 : 0);
  };
  return places
    .map((place) => ({ place, worth: worth(place) }))
    .sort((a, b) => b.worth - a.worth)[0]?.place;
}

const armyPlaces = (board: Board, at: string): string[] => across(board.facts.armyEdges, at);
const fleetPlaces = (board: Board, at: string): string[] => across(board.facts.fleetEdges, at);

const across = (edges: readonly (readonly [string, string])[], at: string): string[] =>
  edges.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
