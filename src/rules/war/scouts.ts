import { landAt } from '../board.ts';
import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { inAirRange } from './air/airRange.ts';
import { checkUnitOrder } from './checkUnitOrder.ts';
import { convoyDestinations, convoyRoute } from './convoyRoutes.ts';
import { orderForce } from './field.ts';

/** Somebody else's unit that could lawfully march to a place. */
export interface Comer {
  readonly unit: UnitId;
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  /** Its own force, without supports. */
  readonly force: number;
  /** The march, then the convoys of whoever carries it. */
  readonly orders: readonly UnitOrder[];
}

/** Somebody else's unit that could lawfully support a stand or a march. */
export interface Helper {
  readonly order: UnitOrder;
  readonly force: number;
}

/** What is supported: the unit at `from`, in its march to `to` or in its stand. */
export interface Ward {
  readonly from: ProvinceId;
  readonly to?: ProvinceId;
}

/** What units of certain powers could do about a place, by board and law. */
export interface Scouts {
  comersTo(place: ProvinceId): readonly Comer[];
  /** On the ground, at sea and in the air. */
  helpersOf(ward: Ward): readonly Helper[];
  /** Whether any wing could appear over a place. */
  fliesOver(place: ProvinceId): boolean;
}

/** Whether to look out for a unit. */
export type Watch = (id: UnitId, unit: Unit) => boolean;

/** Looks out for the watched units; remembers what it was asked. */
export function sendScouts(situation: Situation, watched: Watch): Scouts {
  const comers = new Map<ProvinceId, Comer[]>();
  const wings = watchedWings(situation, watched);
  let landers: readonly Lander[] | null = null;
  return {
    comersTo: (place) => {
      const known = comers.get(place);
      if (known) return known;
      const byLand = neighboursAt(situation, place, watched).flatMap((unit) =>
        comer(situation, { kind: 'move', unit, to: place }, []),
      );
      landers ??= landersOf(situation, watched);
      const bySea = landers.flatMap((lander) => carried(situation, lander, place, watched));
      comers.set(place, [...byLand, ...bySea]);
      return [...byLand, ...bySea];
    },
    helpersOf: (ward) =>
      [...neighboursAt(situation, ward.to ?? ward.from, watched), ...wings].flatMap((unit) =>
        helper(situation, unit, ward),
      ),
    fliesOver: (place) =>
      wings.some((id) => {
        const wing = situation.world.units[id];
        return wing !== undefined && inAirRange(situation.content.board, wing.at, place);
      }),
  };
}

const watchedWings = ({ survey, world }: Situation, watched: Watch): UnitId[] =>
  [...survey.wingsAt.values()].flat().filter((id) => {
    const wing = world.units[id];
    return wing !== undefined && watched(id, wing);
  });

/** Watched units beside a place, in the order of theirs. */
function neighboursAt(situation: Situation, place: ProvinceId, watched: Watch): UnitId[] {
  const { content, survey, world } = situation;
  return (content.board.neighbours[place] ?? []).flatMap(({ to }) => {
    const id = survey.unitAt.get(to);
    const unit = id === undefined ? undefined : world.units[id];
    return id !== undefined && unit && watched(id, unit) ? [id] : [];
  });
}

function comer(
  situation: Situation,
  march: Extract<UnitOrder, { readonly kind: 'move' }>,
  convoys: readonly UnitOrder[],
): Comer[] {
  const unit = situation.world.units[march.unit];
  if (!unit || checkUnitOrder(situation, unit.power, march) !== 'allowed') return [];
  const force = orderForce(situation, unit, march);
  return [{ unit: march.unit, from: unit.at, to: march.to, force, orders: [march, ...convoys] }];
}

function helper(situation: Situation, id: UnitId, ward: Ward): Helper[] {
  const unit = situation.world.units[id];
  const order: UnitOrder = { kind: 'support', unit: id, ...ward };
  if (!unit || checkUnitOrder(situation, unit.power, order) !== 'allowed') return [];
  return [{ order, force: orderForce(situation, unit, order) }];
}

/** An army that fleets now at sea could carry somewhere. */
interface Lander {
  readonly id: UnitId;
  readonly army: Unit;
  readonly coasts: ReadonlySet<ProvinceId>;
}

function landersOf(situation: Situation, watched: Watch): Lander[] {
  return sortedKeys(situation.world.units).flatMap((id) => {
    const army = situation.world.units[id];
    if (!army || !watched(id, army)) return [];
    const coasts = new Set(convoyDestinations(situation, army));
    return coasts.size > 0 ? [{ id, army, coasts }] : [];
  });
}

/** A landing at `to`, by the shortest way of watched fleets. */
function carried(
  situation: Situation,
  { id, army, coasts }: Lander,
  to: ProvinceId,
  watched: Watch,
): Comer[] {
  if (!coasts.has(to) || !landAt(situation.content.board, to)) return [];
  const route = convoyRoute(situation, army, to, watched);
  const convoys = route.flatMap((sea): UnitOrder[] => {
    const unit = situation.survey.unitAt.get(sea);
    return unit === undefined ? [] : [{ kind: 'convoy', unit, from: army.at, to }];
  });
  if (convoys.length === 0) return [];
  return comer(situation, { kind: 'move', unit: id, to, viaConvoy: true }, convoys);
}
