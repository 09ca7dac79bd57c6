import { landAt } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { mayEnter } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import { SUPPLY_REACH, supplyOf } from '../supply/supplyOf.ts';
import type { Situation } from '../survey.ts';
import type { Stance, Unit } from '../world.ts';
import type { Dislodged } from './adjudicator/index.ts';
import { checkMarch } from './checkMarch.ts';
import { coastsOf } from './convoyRoutes.ts';
import { sameSide, type Fought } from './fight.ts';

/** What whoever looks for a refuge has to know of the month's fighting. */
export interface Rout {
  readonly situation: Situation;
  readonly fought: Fought;
  /** Places that nobody can retreat to: taken, or contested in the fighting. */
  readonly closed: ReadonlySet<ProvinceId>;
}

/**
 * Where a beaten unit goes by its standing instruction: towards supply unless it was told to make
 * for home, to stay at the front, or to take to the ships. An army that can go nowhere on land is
 * taken off by its side's fleets.
 */
export function refuge(rout: Rout, unit: Unit, fugitive: Dislodged): ProvinceId | undefined {
  const stance = stanceOf(unit);
  const byLand = waysOut(rout, unit, fugitive).sort(liking(rout.situation, unit, stance));
  if (stance === 'sea' || byLand.length === 0) {
    const ships = harbours(rout, unit).sort(liking(rout.situation, unit, 'home'));
    return ships[0] ?? byLand[0];
  }
  return byLand[0];
}

/** What a unit was told to do if it is beaten; untold, armies make for supply, fleets for home. */
export const stanceOf = ({ stance, kind }: Unit): Stance =>
  stance ?? (kind === 'fleet' ? 'home' : 'supply');

/** Places beside the unit, but for the one from which it was beaten. */
function waysOut(
  { situation, closed }: Rout,
  unit: Unit,
  { by, attackerConvoyed }: Dislodged,
): ProvinceId[] {
  return (situation.content.board.neighbours[unit.at] ?? [])
    .map(({ to }) => to)
    .filter((to) => !closed.has(to) && (attackerConvoyed || to !== by))
    .filter((to) => checkMarch(situation, unit, to) === 'allowed');
}

/** Ports of one's side on the seas where its fleets still lie off the coast. */
function harbours({ situation, fought, closed }: Rout, unit: Unit): ProvinceId[] {
  const { board } = situation.content;
  if (unit.kind !== 'army') return [];
  const fleets = friendlyFleets(situation, fought, unit.power);
  const seas = [unit.at];
  for (const place of seas)
    for (const { to } of board.neighbours[place] ?? [])
      if (board.places[to]?.kind === 'sea' && fleets.has(to) && !seas.includes(to)) seas.push(to);
  const coasts = seas.slice(1).flatMap((sea) => coastsOf(board, sea));
  return [...new Set(coasts)].filter((at) => {
    const holder = situation.world.provinces[at]?.controller;
    const port = landAt(board, at)?.port ?? 0;
    if (port === 0 || closed.has(at) || at === unit.at || holder === undefined) return false;
    return mayEnter(situation, unit.power, at) && !atWar(situation, unit.power, holder);
  });
}

/** Where fleets of one's side lie when the month's fighting is over. */
function friendlyFleets(situation: Situation, { outcome }: Fought, power: PowerId) {
  const ours = outcome.units.filter(
    (each) => each.kind === 'fleet' && sameSide(situation, power, each.power as PowerId),
  );
  return new Set(ours.map(({ at }) => at as ProvinceId));
}

type Liking = (a: ProvinceId, b: ProvinceId) => number;

/** The better refuge first; ties by name. */
function liking(situation: Situation, unit: Unit, stance: Stance): Liking {
  const weigh = (to: ProvinceId): number => WEIGH[stance](situation, unit, to);
  return (a, b) => weigh(a) - weigh(b) || (a < b ? -1 : 1);
}

/** Hundreds for what matters first, units for what decides between equals. */
const WEIGH: Readonly<Record<Stance, (s: Situation, unit: Unit, to: ProvinceId) => number>> = {
  supply: (s, unit, to) => 100 * hunger(s, unit, to) + foreignness(s, unit, to),
  home: (s, unit, to) => 100 * foreignness(s, unit, to) + hunger(s, unit, to),
  front: (s, unit, to) =>
    (foreignness(s, unit, to) > 3 ? 10_000 : 0) -
    100 * enemiesBeside(s, unit, to) +
    hunger(s, unit, to),
  sea: (s, unit, to) => {
    const land = landAt(s.content.board, to);
    return 100 * (3 - (land ? land.port : 3)) + hunger(s, unit, to);
  },
};

/** How far a place lies from the depots; beyond their reach all are alike. */
const hunger = (situation: Situation, unit: Unit, to: ProvinceId): number =>
  supplyOf(situation, unit.power).get(to)?.depth ?? SUPPLY_REACH + 1;

/** Own land first, then the sea, own land in friends' hands, friends' land and last an enemy's. */
function foreignness(situation: Situation, { power }: Unit, to: ProvinceId): number {
  const state = situation.world.provinces[to];
  if (!state) return 1;
  if (state.controller === power) return 0;
  if (atWar(situation, power, state.controller)) return 4;
  return state.owner === power ? 2 : 3;
}

/** Enemy land beside a place: what makes it a front. */
const enemiesBeside = (situation: Situation, { power }: Unit, to: ProvinceId): number =>
  (situation.content.board.neighbours[to] ?? []).filter(({ to: near }) => {
    const holder = situation.world.provinces[near]?.controller;
    return holder !== undefined && atWar(situation, power, holder);
  }).length;
