import { landAt, type Board } from '../board.ts';
import type { ProvinceId, UnitId } from '../ids.ts';
import { passageOpen } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import { frozen } from '../supply/frozen.ts';
import { lacksOil } from '../supply/oil.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';

/** Coasts that touch a sea zone. */
export const coastsOf = (board: Board, sea: ProvinceId): ProvinceId[] =>
  (board.neighbours[sea] ?? []).filter(({ edge }) => edge.kind === 'coast').map(({ to }) => to);

/** The sea zones with a fleet that might carry for this army, joined to `start`. */
function carriersFrom(situation: Situation, army: Unit, start: ProvinceId): Set<ProvinceId> {
  const { board } = situation.content;
  const found = new Set<ProvinceId>();
  const queue = seasWithCarrier(situation, army, start);
  for (const sea of queue) {
    if (found.has(sea)) continue;
    found.add(sea);
    for (const next of seasWithCarrier(situation, army, sea))
      if (!found.has(next)) queue.push(next);
  }
  return board.places[start] ? found : new Set();
}

function seasWithCarrier(situation: Situation, army: Unit, from: ProvinceId): ProvinceId[] {
  const { content, world, survey } = situation;
  return (content.board.neighbours[from] ?? [])
    .filter(({ to, edge }) => {
      if (content.board.places[to]?.kind !== 'sea') return false;
      if (frozen(situation, to) || !passageOpen(situation, army.power, edge)) return false;
      const id = survey.unitAt.get(to);
      const fleet = id === undefined ? undefined : world.units[id];
      if (fleet?.kind !== 'fleet' || lacksOil(situation, fleet)) return false;
      return !atWar(situation, army.power, fleet.power);
    })
    .map(({ to }) => to);
}

/**
 * Whether fleets now at sea could carry an army to a coast; with `through`, by way of that zone.
 * It asks who stands where, not what they are ordered: that is the adjudicator's business.
 */
export function convoyReaches(
  situation: Situation,
  army: Unit,
  to: ProvinceId,
  through?: ProvinceId,
): boolean {
  if (army.at === to) return false;
  const seas = carriersFrom(situation, army, army.at);
  if (through !== undefined && !seas.has(through)) return false;
  return (situation.content.board.neighbours[to] ?? []).some(
    ({ to: sea, edge }) => edge.kind === 'coast' && seas.has(sea),
  );
}

/** Every coast that fleets now at sea could carry an army to. */
export function convoyDestinations(situation: Situation, army: Unit): ProvinceId[] {
  const { board } = situation.content;
  if (army.kind !== 'army' || !landAt(board, army.at)?.coast) return [];
  const coasts = new Set<ProvinceId>();
  for (const sea of carriersFrom(situation, army, army.at))
    for (const coast of coastsOf(board, sea)) if (coast !== army.at) coasts.add(coast);
  return [...coasts].sort();
}

/** The fewest seas whose fleets, of those that `carries` allows, bring an army to a coast; or none. */
export function convoyRoute(
  situation: Situation,
  army: Unit,
  to: ProvinceId,
  carries: (id: UnitId, fleet: Unit) => boolean,
): ProvinceId[] {
  const { content, world, survey } = situation;
  const fits = (sea: ProvinceId): boolean => {
    const id = survey.unitAt.get(sea);
    const fleet = id === undefined ? undefined : world.units[id];
    return id !== undefined && fleet !== undefined && carries(id, fleet);
  };
  const seen = new Set<ProvinceId>([army.at]);
  const routes: ProvinceId[][] = [[]];
  for (const route of routes) {
    const last = route.at(-1) ?? army.at;
    if (route.length > 0 && coastsOf(content.board, last).includes(to)) return route;
    for (const sea of seasWithCarrier(situation, army, last)) {
      if (seen.has(sea) || !fits(sea)) continue;
      seen.add(sea);
      routes.push([...route, sea]);
    }
  }
  return [];
}
