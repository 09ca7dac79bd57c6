/** Random crowded positions in which orders often meet: for comparisons and properties. */
import seedrandom from 'seedrandom';
import type {
  Board,
  Order,
  Position,
  Unit,
  Weights,
} from '../../../src/rules/war/adjudicator/index.ts';

export interface Melee {
  /** Provinces to fight over. */
  readonly arena: readonly string[];
  readonly powers: readonly string[];
  readonly units: number;
  /** Unequal weights, up to this. */
  readonly heaviest?: number;
  /** Armies go overseas and fleets are attacked as often as may be: food for paradoxes. */
  readonly landings?: boolean;
}

interface Roll {
  readonly board: Board;
  below(bound: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

const provinceOf = (place: string): string => place.split('/')[0] ?? place;

const across = (edges: Board['facts']['fleetEdges'], at: string): string[] =>
  edges.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));

/** Legal orders, most of which have to do with each other. The same seed gives the same. */
export function melee(board: Board, seed: number, wanted: Melee): Position {
  const random = seedrandom.alea(`melee ${seed}`);
  const below = (bound: number): number => Math.floor(random() * bound);
  const roll: Roll = { board, below, pick: (list) => list[below(list.length)] };
  const units = rollUnits(roll, wanted);
  const moves = new Map<string, string>();
  const orders = units.map((unit) =>
    wanted.landings === true ? rollLanding(roll, units, unit) : rollMove(roll, units, unit),
  );
  for (const order of orders) if (order.type === 'move') moves.set(order.at, order.to);
  return {
    units,
    orders: orders.map((order) =>
      order.type === 'move' ? order : rollHelp(roll, units, moves, order),
    ),
  };
}

function rollUnits({ board, below, pick }: Roll, wanted: Melee): Unit[] {
  const places = [...wanted.arena];
  const units: Unit[] = [];
  const heaviest = wanted.heaviest ?? 1;
  const weight = (): number => 1 + below(heaviest);
  while (units.length < wanted.units && places.length > 0) {
    const [id = ''] = places.splice(below(places.length), 1);
    const facts = board.facts.provinces.find((each) => each.id === id);
    const fleet = facts?.kind === 'sea' || (facts?.kind === 'coast' && below(3) === 0);
    const coast = fleet ? pick(facts?.coasts ?? []) : undefined;
    const weights: Weights = { attack: weight(), hold: weight(), support: weight() };
    units.push({
      power: pick(wanted.powers) ?? '',
      kind: fleet ? 'fleet' : 'army',
      at: coast === undefined ? id : `${id}/${coast}`,
      weights,
    });
  }
  return units;
}

function rollMove(roll: Roll, units: readonly Unit[], unit: Unit): Order {
  const { board, below, pick } = roll;
  const { power, at } = unit;
  if (below(10) < 5) return { type: 'hold', power, at };
  const overseas = unit.kind === 'army' && below(2) === 0 ? shores(board, units, at) : [];
  const edges = unit.kind === 'army' ? board.facts.armyEdges : board.facts.fleetEdges;
  const near = across(edges, at);
  const to = pick(overseas.length > 0 ? overseas : near);
  if (to === undefined) return { type: 'hold', power, at };
  return { type: 'move', power, at, to, viaConvoy: overseas.includes(to) && below(2) === 0 };
}

/** Armies sail, fleets on the coast attack those at sea, which stay. */
function rollLanding(roll: Roll, units: readonly Unit[], unit: Unit): Order {
  const { board, below, pick } = roll;
  const { power, at } = unit;
  const kinds = new Map(board.facts.provinces.map((each) => [each.id, each.kind]));
  if (below(10) < 4 || kinds.get(at) === 'sea') return { type: 'hold', power, at };
  if (unit.kind === 'army') {
    const to = pick(shores(board, units, at));
    return to === undefined ? { type: 'hold', power, at } : { type: 'move', power, at, to };
  }
  const near = across(board.facts.fleetEdges, at);
  const to = pick(
    near.filter((id) => kinds.get(id) === 'sea' && units.some((each) => each.at === id)),
  );
  return to === undefined ? rollMove(roll, units, unit) : { type: 'move', power, at, to };
}

/** Coasts to which the fleets at sea could carry the army. */
function shores(board: Board, units: readonly Unit[], from: string): string[] {
  const kinds = new Map(board.facts.provinces.map((each) => [each.id, each.kind]));
  const fleets = new Set(units.map((unit) => unit.at).filter((at) => kinds.get(at) === 'sea'));
  const reached = [from];
  const found = new Set<string>();
  for (const place of reached) {
    for (const next of lanes(board, place)) {
      if (place !== from && kinds.get(next) === 'coast' && next !== from) found.add(next);
      if (fleets.delete(next)) reached.push(next);
    }
  }
  return [...found].sort();
}

const lanes = (board: Board, id: string): string[] =>
  board.facts.fleetEdges.flatMap(([a, b]) => {
    if (provinceOf(a) === id) return [provinceOf(b)];
    return provinceOf(b) === id ? [provinceOf(a)] : [];
  });

function rollHelp(
  roll: Roll,
  units: readonly Unit[],
  moves: ReadonlyMap<string, string>,
  idle: Order,
): Order {
  const { board, below, pick } = roll;
  const unit = units.find((each) => each.at === idle.at);
  if (!unit || below(8) === 0) return idle;
  const { power, at } = unit;
  const here = provinceOf(at);
  const isSea = board.facts.provinces.some((each) => each.id === here && each.kind === 'sea');
  const carried = isSea ? pick(convoyable(board, units, moves, here)) : undefined;
  if (carried && below(3) > 0) {
    return { type: 'convoy', power, at, from: carried[0], to: carried[1] };
  }
  const edges = unit.kind === 'army' ? board.facts.armyEdges : board.facts.fleetEdges;
  const near = new Set(across(edges, at).map(provinceOf));
  const helped = pick(
    [...moves].filter(([from, to]) => near.has(provinceOf(to)) && provinceOf(from) !== here),
  );
  if (helped && below(4) > 0) {
    return { type: 'support', power, at, from: helped[0], to: helped[1] };
  }
  const friend = pick(units.filter((each) => near.has(provinceOf(each.at)) && !moves.has(each.at)));
  return friend ? { type: 'support', power, at, from: friend.at } : idle;
}

/** Moves of armies that the fleet in this sea could be part of carrying. */
function convoyable(
  board: Board,
  units: readonly Unit[],
  moves: ReadonlyMap<string, string>,
  sea: string,
): [string, string][] {
  return [...moves].filter(([from, to]) => {
    const army = units.some((unit) => unit.at === from && unit.kind === 'army');
    const touched = new Set(shoresOf(board, units, sea));
    return army && touched.has(from) && touched.has(provinceOf(to));
  });
}

/** Coasts that the fleets joined to this one touch. */
function shoresOf(board: Board, units: readonly Unit[], sea: string): string[] {
  const kinds = new Map(board.facts.provinces.map((each) => [each.id, each.kind]));
  const fleets = new Set(units.map((unit) => unit.at).filter((at) => kinds.get(at) === 'sea'));
  fleets.delete(sea);
  const reached = [sea];
  const found = new Set<string>();
  for (const place of reached) {
    for (const next of lanes(board, place)) {
      if (kinds.get(next) === 'coast') found.add(next);
      if (fleets.delete(next)) reached.push(next);
    }
  }
  return [...found];
}
