import {
  atWar,
  checkUnitOrder,
  frozen,
  holdTerms,
  attackTerms,
  landAt,
  passageOpen,
  sumOf,
  term,
  type Order,
  type ProvinceId,
  type Term,
  type Unit,
  type UnitId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { stepsToFront } from './frontSteps.ts';

/** Hundredths of its force by which a landing must exceed those who hold the coast. */
const MARGIN = 130;
/** Sea zones that a staff will string its fleets over. */
const LONGEST = 5;
/** Armies that stay behind. */
const GUARDS = 2;

/** An army on a coast, where it could go ashore nearer the enemy, and the seas between. */
interface Lift {
  readonly army: UnitId;
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  readonly seas: readonly ProvinceId[];
}

/** What a staff knows when it plans a voyage. */
interface Staff extends Pick<Cabinet, 'me' | 'situation'> {
  /** Marches from each place to the enemy. */
  readonly steps: ReadonlyMap<ProvinceId, number>;
  /** Places that our armies leave this month. */
  readonly leaving: ReadonlySet<ProvinceId>;
  /** Fleets without other orders. */
  readonly fleets: readonly UnitId[];
  readonly used: Set<string>;
}

/**
 * Carries one army a month over the sea to a war that it cannot march to, when as many fleets
 * are free as the way has seas: they take their stations first and carry when all are there.
 */
export function seaLift(
  { me, situation }: Cabinet,
  given: readonly Order[],
  used: Set<string>,
): Order[] {
  const { survey, world } = situation;
  const fleets = (survey.units[me] ?? []).filter(
    (unit) => world.units[unit]?.kind === 'fleet' && !used.has(unit),
  );
  if (fleets.length === 0) return [];
  const leaving = new Set(
    given.flatMap((order) => (order.kind === 'move' ? (world.units[order.unit]?.at ?? []) : [])),
  );
  const steps = stepsToFront({ me, situation });
  const staff: Staff = { me, situation, steps, leaving, fleets, used };
  const lift = bestLift(staff);
  return lift ? carry(staff, lift) : [];
}

/** The voyage that lacks the fewest fleets, then the shortest. */
function bestLift(staff: Staff): Lift | undefined {
  const { me, situation, steps, fleets, used } = staff;
  const { survey, world, content } = situation;
  const armies = (survey.units[me] ?? []).filter((id) => world.units[id]?.kind === 'army');
  const idle = armies.filter((id) => {
    const at = world.units[id]?.at;
    return at !== undefined && !used.has(id) && !steps.has(at);
  });
  if (idle.length <= GUARDS || 4 * idle.length <= armies.length) return undefined;
  const lifts = idle.flatMap((army) => {
    const unit = world.units[army];
    return unit && landAt(content.board, unit.at)?.coast ? liftOf(staff, army, unit) : [];
  });
  const stationed = new Set(fleets.map((id) => world.units[id]?.at));
  const missing = ({ seas }: Lift): number => seas.filter((sea) => !stationed.has(sea)).length;
  return lifts
    .filter(({ seas }) => seas.length <= fleets.length)
    .sort((a, b) => missing(a) - missing(b) || a.seas.length - b.seas.length)[0];
}

/** The nearest coast over the sea from which, or on which, the army meets the enemy. */
function liftOf(staff: Staff, army: UnitId, unit: Unit): Lift[] {
  const { me, situation } = staff;
  const { board } = situation.content;
  const ways: { readonly at: ProvinceId; readonly seas: readonly ProvinceId[] }[] = [
    { at: unit.at, seas: [] },
  ];
  const seen = new Set<ProvinceId>([unit.at]);
  for (const { at, seas } of ways) {
    for (const { to, edge } of board.neighbours[at] ?? []) {
      if (edge.kind === 'coast' && seas.length > 0 && mayLandAt(staff, unit, to))
        return [{ army, from: unit.at, to, seas }];
      if (board.places[to]?.kind !== 'sea' || seen.has(to) || seas.length === LONGEST) continue;
      if (frozen(situation, to) || !passageOpen(situation, me, edge) || isEnemys(staff, to))
        continue;
      seen.add(to);
      ways.push({ at: to, seas: [...seas, to] });
    }
  }
  return [];
}

function isEnemys({ me, situation }: Staff, place: ProvinceId): boolean {
  const id = situation.survey.unitAt.get(place);
  const power = id === undefined ? undefined : situation.world.units[id]?.power;
  return power !== undefined && power !== me && atWar(situation, me, power);
}

/** A free coast on the enemy's side of the water, or one of his that the army can take. */
function mayLandAt({ me, situation, steps, leaving }: Staff, unit: Unit, to: ProvinceId): boolean {
  if (!steps.has(to) || to === unit.at) return false;
  const id = situation.survey.unitAt.get(to);
  const holder = id === undefined ? undefined : situation.world.units[id];
  if (!holder) return true;
  if (!atWar(situation, me, holder.power)) return holder.power === me && leaving.has(to);
  const force = sumOf(attackTerms(situation, unit, to, true));
  return 100 * force > MARGIN * sumOf(holdTerms(situation, holder));
}

/** When every sea of the way has a fleet the army goes; until then they make for their stations. */
function carry(staff: Staff, { army, from, to, seas }: Lift): Order[] {
  const { situation, fleets, used } = staff;
  const why = term('order.over-the-sea', 20, { province: to });
  const stationed = seas.flatMap((sea) => {
    const unit = situation.survey.unitAt.get(sea);
    return unit !== undefined && fleets.includes(unit) ? [unit] : [];
  });
  if (stationed.length < seas.length) return takeStations(staff, seas, why);
  for (const unit of [army, ...stationed]) used.add(unit);
  return [
    { kind: 'move', unit: army, to, viaConvoy: true, why },
    ...stationed.map((unit): Order => ({ kind: 'convoy', unit, from, to, why })),
  ];
}

/** The far end of the way is manned first, so that those in front make room for those behind. */
function takeStations(staff: Staff, seas: readonly ProvinceId[], why: readonly Term[]): Order[] {
  const { situation, used } = staff;
  const { survey, world } = situation;
  const left = new Set<ProvinceId>();
  const orders: Order[] = [];
  for (const sea of [...seas].reverse()) {
    const found = nearestFleet(staff, sea);
    if (!found) continue;
    const { unit, next } = found;
    used.add(unit);
    const at = world.units[unit]?.at;
    if (next === null || at === undefined) continue;
    if ((survey.unitAt.has(next) && !left.has(next)) || orders.some((each) => goesTo(each, next)))
      continue;
    left.add(at);
    orders.push({ kind: 'move', unit, to: next, why });
  }
  return orders;
}

const goesTo = (order: Order, to: ProvinceId): boolean => order.kind === 'move' && order.to === to;

/** The free fleet that is nearest to a sea, and its first step there; null if it is there. */
function nearestFleet(
  { me, situation, fleets, used }: Staff,
  goal: ProvinceId,
): { readonly unit: UnitId; readonly next: ProvinceId | null } | undefined {
  const { content, survey, world } = situation;
  const free = (place: ProvinceId): UnitId | undefined => {
    const unit = survey.unitAt.get(place);
    return unit !== undefined && fleets.includes(unit) && !used.has(unit) ? unit : undefined;
  };
  const there = free(goal);
  if (there !== undefined) return { unit: there, next: null };
  const queue: ProvinceId[] = [goal];
  const seen = new Set(queue);
  for (const place of queue)
    for (const { to, fleet, edge } of content.board.neighbours[place] ?? []) {
      if (!fleet || seen.has(to) || !passageOpen(situation, me, edge)) continue;
      seen.add(to);
      const unit = free(to);
      const march = unit === undefined ? null : ({ kind: 'move', unit, to: place } as const);
      if (march && checkUnitOrder(situation, me, march) === 'allowed')
        return { unit: march.unit, next: place };
      if (content.board.places[to]?.kind === 'sea' || world.provinces[to]?.controller === me)
        queue.push(to);
    }
  return undefined;
}
