import type { PowerId, ProvinceId } from '../ids.ts';
import { passageOpen } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { frozen } from './frozen.ts';
import { footingOf, type Footing } from './footing.ts';
import { roadsOf, type Road, type Roads } from './roads.ts';

/** The longest way over which an army can be fed, in the costs of `Road`. */
export const SUPPLY_REACH = 16;
/** Works that make a province a depot of its owner's side. */
const DEPOT_WORKS = 4;
/** What landing supplies costs, by the level of the port; 0 is a beach, and needs a fleet off it. */
const LANDING_COST = [10, 6, 4, 2] as const;
/** What each step through land costs more that has been taken from its owner. */
const OCCUPIED_COST = 2;

/** How a place is supplied. */
export interface SupplyState {
  /** Length of the way from the depot or the port, up to `SUPPLY_REACH`. */
  readonly depth: number;
  /** The depot, or the port or beach where the supplies come ashore. */
  readonly from: ProvinceId;
}

/** The places where a power's units are in supply; those that are absent are cut off. */
export type Supply = ReadonlyMap<ProvinceId, SupplyState>;

/**
 * Traces a power's supply over the land of its side, what it may march through and what it has
 * taken, and over seas that no enemy fleet holds, from the capitals, depots and linked ports of
 * its side. Worked out once for each survey.
 */
export function supplyOf(situation: Situation, power: PowerId): Supply {
  const { supply } = situation.survey.memo;
  const known = supply.get(power) ?? trace(situation, power);
  supply.set(power, known);
  return known;
}

/** Whether a unit is fed; only war cuts anybody off. */
export const inSupply = (situation: Situation, unit: Unit): boolean =>
  !situation.survey.belligerents.has(unit.power) || supplyOf(situation, unit.power).has(unit.at);

/** A trace in the making. */
interface Trace {
  readonly situation: Situation;
  readonly power: PowerId;
  readonly roads: Roads;
  readonly footing: Footing;
  readonly reached: Map<ProvinceId, SupplyState>;
  /** Land to be walked on from, by depth. */
  readonly open: number[][];
  readonly seas: Set<ProvinceId>;
}

function trace(situation: Situation, power: PowerId): Supply {
  const roads = roadsOf(situation.content.board);
  const footing = footingOf(situation, power);
  const open = Array.from({ length: SUPPLY_REACH + 1 }, (): number[] => []);
  const reached = new Map<ProvinceId, SupplyState>();
  const state: Trace = { situation, power, roads, footing, reached, open, seas: new Set() };
  for (const depot of depotsOf(state))
    reach(state, roads.indexOf.get(depot) ?? -1, { depth: 0, from: depot });
  // Each sailing may open ports from which a further march opens further seas.
  do march(state);
  while (sail(state));
  return reached;
}

/** The capitals and the great works in the hands of a side that are its own. */
function depotsOf({ situation: { world, survey }, footing }: Trace): ProvinceId[] {
  const side = survey.living.filter((holder) => footing(holder) === 'side');
  return side.flatMap((holder) =>
    (survey.lands[holder] ?? []).filter((id) => {
      const { owner = holder, works = 0 } = world.provinces[id] ?? {};
      const vital = works >= DEPOT_WORKS || world.powers[owner]?.capital === id;
      return vital && footing(owner) === 'side';
    }),
  );
}

function reach(state: Trace, index: number, supply: SupplyState): void {
  const id = state.roads.land[index]?.id;
  if (id === undefined || supply.depth > SUPPLY_REACH) return;
  if (supply.depth >= (state.reached.get(id)?.depth ?? SUPPLY_REACH + 1)) return;
  state.reached.set(id, supply);
  state.open[supply.depth]?.push(index);
}

/** Carries supplies inland, the nearest places first. */
function march(state: Trace): void {
  const { roads, reached, open } = state;
  for (const [depth, places] of open.entries())
    for (let index = places.pop(); index !== undefined; index = places.pop()) {
      const road = roads.land[index];
      const here = road && reached.get(road.id);
      if (!road || here?.depth !== depth) continue;
      for (const next of road.next) {
        const cost = stepCost(state, roads.land[next]);
        if (cost > 0) reach(state, next, { depth: depth + cost, from: here.from });
      }
    }
}

/** What it costs to carry supplies on into a place; 0 where they may not go. */
function stepCost({ situation, footing }: Trace, road: Road | undefined): number {
  const state = road && situation.world.provinces[road.id];
  if (!state || footing(state.controller) === 'closed') return 0;
  return road.cost + (footing(state.owner) === 'closed' ? OCCUPIED_COST : 0);
}

/** Puts to sea from every linked port; true if supplies came ashore anywhere. */
function sail(state: Trace): boolean {
  const { roads, seas } = state;
  const queue = [...state.reached.keys()].flatMap((id) => {
    const road = roads.land[roads.indexOf.get(id) ?? -1];
    return road && road.land.port > 0 ? road.seas.map((sea) => ({ sea, from: id })) : [];
  });
  let ashore = false;
  for (const { sea, from } of queue) {
    if (seas.has(sea) || !isFree(state, sea)) continue;
    seas.add(sea);
    state.reached.set(sea, { depth: 0, from });
    for (const { to, edge } of roads.seaWays.get(sea) ?? [])
      if (!seas.has(to) && passageOpen(state.situation, state.power, edge))
        queue.push({ sea: to, from });
    for (const shore of roads.shores.get(sea) ?? []) ashore = land(state, sea, shore) || ashore;
  }
  return ashore;
}

/** No ice, and no enemy fleet. */
function isFree({ situation, power }: Trace, sea: ProvinceId): boolean {
  if (frozen(situation, sea)) return false;
  const id = situation.survey.unitAt.get(sea);
  const holder = id === undefined ? undefined : situation.world.units[id]?.power;
  return holder === undefined || !atWar(situation, power, holder);
}

/** Brings supplies ashore: in a port of one's side, or over a beach with a fleet before it. */
function land(state: Trace, sea: ProvinceId, index: number): boolean {
  const { situation, roads, footing, reached } = state;
  const road = roads.land[index];
  const holder = road && situation.world.provinces[road.id]?.controller;
  if (!road || holder === undefined || footing(holder) !== 'side') return false;
  if (road.land.port === 0 && !hasFleet(state, sea)) return false;
  const depth = LANDING_COST[road.land.port] ?? LANDING_COST[0];
  const before = reached.get(road.id)?.depth ?? SUPPLY_REACH + 1;
  reach(state, index, { depth, from: road.id });
  return depth < before;
}

function hasFleet({ situation, footing }: Trace, sea: ProvinceId): boolean {
  const id = situation.survey.unitAt.get(sea);
  const power = id === undefined ? undefined : situation.world.units[id]?.power;
  return power !== undefined && footing(power) === 'side';
}
