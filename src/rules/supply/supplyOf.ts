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
const OCCUPIED_COST = 1;

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
  /** Places from which to go on, by depth. */
  readonly open: ProvinceId[][];
}

/** The nearest places first, by land and by sea. */
function trace(situation: Situation, power: PowerId): Supply {
  const roads = roadsOf(situation.content.board);
  const footing = footingOf(situation, power);
  const open = Array.from({ length: SUPPLY_REACH + 1 }, (): ProvinceId[] => []);
  const reached = new Map<ProvinceId, SupplyState>();
  const state: Trace = { situation, power, roads, footing, reached, open };
  for (const depot of depotsOf(state)) reach(state, depot, { depth: 0, from: depot });
  for (const [depth, places] of open.entries())
    for (let id = places.pop(); id !== undefined; id = places.pop()) {
      const here = reached.get(id);
      if (here?.depth !== depth) continue;
      const road = roads.land.get(id);
      if (road) march(state, road, here);
      else sail(state, id, here);
    }
  return reached;
}

/** The capitals and the great works in the hands of a side that are its own. */
function depotsOf({ situation: { world, survey }, footing }: Trace): ProvinceId[] {
  const side = survey.living.filter((holder) => footing(holder) === 'side');
  return side.flatMap((holder) =>
    (survey.lands[holder] ?? []).filter((id) => {
      const { owner = holder, works = 0, built } = world.provinces[id] ?? {};
      const depot = works >= DEPOT_WORKS || (built?.depot ?? 0) > 0;
      const vital = depot || world.powers[owner]?.capital === id;
      return vital && footing(owner) === 'side';
    }),
  );
}

/** Whether a place would be nearer this way than any found so far. */
const isNearer = ({ reached }: Trace, id: ProvinceId, depth: number): boolean =>
  depth <= SUPPLY_REACH && depth < (reached.get(id)?.depth ?? SUPPLY_REACH + 1);

function reach(state: Trace, id: ProvinceId, supply: SupplyState): void {
  if (!isNearer(state, id, supply.depth)) return;
  state.reached.set(id, supply);
  state.open[supply.depth]?.push(id);
}

/** Carries supplies inland, and from a port to sea. */
function march(state: Trace, road: Road, { depth, from }: SupplyState): void {
  for (const next of road.next) {
    const cost = stepCost(state, next);
    if (cost > 0) reach(state, next, { depth: depth + cost, from });
  }
  if (road.land.port === 0) return;
  for (const sea of road.seas)
    if (isNearer(state, sea, depth) && isFree(state, sea))
      reach(state, sea, { depth, from: road.id });
}

/** What it costs to carry supplies on into a place; 0 where they may not go. */
function stepCost({ situation, roads, footing }: Trace, id: ProvinceId): number {
  const state = situation.world.provinces[id];
  if (!state || footing(state.controller) === 'closed') return 0;
  const taken = footing(state.owner) === 'closed' ? OCCUPIED_COST : 0;
  const cost = roads.land.get(id)?.cost ?? 0;
  return Math.max(1, cost - (state.built?.railway ?? 0)) + taken;
}

/** Carries supplies on from a sea: over the next one, or ashore. */
function sail(state: Trace, sea: ProvinceId, here: SupplyState): void {
  const waters = state.roads.seas.get(sea);
  for (const { to, edge } of waters?.ways ?? []) {
    if (!isNearer(state, to, here.depth) || !isFree(state, to)) continue;
    if (passageOpen(state.situation, state.power, edge)) reach(state, to, here);
  }
  for (const shore of waters?.shores ?? []) {
    const cost = landingCost(state, sea, shore);
    if (cost > 0) reach(state, shore, { depth: here.depth + cost, from: shore });
  }
}

/** No ice, and no enemy fleet. */
function isFree({ situation, power }: Trace, sea: ProvinceId): boolean {
  if (frozen(situation, sea)) return false;
  const id = situation.survey.unitAt.get(sea);
  const holder = id === undefined ? undefined : situation.world.units[id]?.power;
  return holder === undefined || !atWar(situation, power, holder);
}

/** Ports of one's side take supplies; a beach only with a fleet of one's side off it. */
function landingCost(state: Trace, sea: ProvinceId, shore: ProvinceId): number {
  const { situation, roads, footing } = state;
  const holder = situation.world.provinces[shore]?.controller;
  if (holder === undefined || footing(holder) !== 'side') return 0;
  const port = roads.land.get(shore)?.land.port ?? 0;
  if (port === 0 && !hasFleet(state, sea)) return 0;
  return LANDING_COST[port] ?? LANDING_COST[0];
}

function hasFleet({ situation, footing }: Trace, sea: ProvinceId): boolean {
  const id = situation.survey.unitAt.get(sea);
  const power = id === undefined ? undefined : situation.world.units[id]?.power;
  return power !== undefined && footing(power) === 'side';
}
