import type { PowerId, ProvinceId, UnitId } from '../../ids.ts';
import type { UnitOrder } from '../../orders.ts';
import { atWar } from '../../standing.ts';
import { lacksOil } from '../../supply/oil.ts';
import type { Situation } from '../../survey.ts';
import { sumOf, term, type Term } from '../../term.ts';
import { orderTerms } from '../force.ts';
import type { BattleSide } from '../report.ts';
import { airSteps, inAirRange } from './airRange.ts';

/** What a wing puts behind the order of another unit. */
export interface Sortie {
  readonly unit: UnitId;
  readonly power: PowerId;
  /** The unit that it helps. */
  readonly ward: UnitId;
  /** Where the help is wanted: the goal of a march, or where the ward stands. */
  readonly over: ProvinceId;
  readonly role: Extract<BattleSide['role'], 'support-attack' | 'support-hold'>;
  readonly force: number;
  readonly terms: readonly Term[];
}

/** A wing in a fight for the air over a place. */
export interface AirSide {
  readonly unit: UnitId;
  readonly power: PowerId;
  readonly force: number;
}

/** What the wings of a month do. */
export interface AirWar {
  readonly sorties: readonly Sortie[];
  /** Places over which enemies met, in plain order, with everybody who flew there. */
  readonly duels: readonly { readonly at: ProvinceId; readonly sides: readonly AirSide[] }[];
}

const NOBODY_FLEW: AirWar = { sorties: [], duels: [] };

/** A wing that helps, before anybody contests it. */
type Flight = Omit<Sortie, 'force' | 'terms'>;

/**
 * Who helps whom from the air, and how much of it enemy wings leave: a sky shared with enemies
 * gives the part of the help that one's side has of all wings over the place. Wings that were
 * not told to help and have oil rise against the nearest enemy wings within their range.
 */
export function airWar(situation: Situation, orders: ReadonlyMap<UnitId, UnitOrder>): AirWar {
  const flights = [...orders.values()].flatMap((order) => flightOf(situation, orders, order));
  if (flights.length === 0) return NOBODY_FLEW;
  const skies = fillSkies(situation, orders, flights);
  const sorties = flights.map((flight) => fly(situation, orders, flight, skies));
  const duels = [...skies].filter(([, sides]) => isContested(situation, sides));
  return { sorties, duels: duels.map(([at, sides]) => ({ at, sides })).sort(byPlace) };
}

const byPlace = (a: { at: ProvinceId }, b: { at: ProvinceId }): number => (a.at < b.at ? -1 : 1);

/** The help that a wing's order comes to: none if its ward was told something else. */
function flightOf(
  { world, survey }: Situation,
  orders: ReadonlyMap<UnitId, UnitOrder>,
  order: UnitOrder,
): Flight[] {
  const wing = world.units[order.unit];
  if (wing?.kind !== 'wing' || order.kind !== 'support') return [];
  const { unit, from, to } = order;
  const ward = survey.unitAt.get(from);
  if (ward === undefined) return [];
  const told = orders.get(ward);
  const matched =
    to === undefined ? told?.kind !== 'move' : told?.kind === 'move' && told.to === to;
  if (!matched) return [];
  const role = to === undefined ? 'support-hold' : 'support-attack';
  return [{ unit, power: wing.power, ward, over: to ?? from, role }];
}

type Skies = ReadonlyMap<ProvinceId, readonly AirSide[]>;

/** Everybody in the air over each place: those who help, and those who rise against them. */
function fillSkies(
  situation: Situation,
  orders: ReadonlyMap<UnitId, UnitOrder>,
  flights: readonly Flight[],
): Skies {
  const skies = new Map<ProvinceId, AirSide[]>();
  const enter = (unit: UnitId, at: ProvinceId): void => {
    const side = sideOf(situation, unit);
    const there = skies.get(at);
    if (there) there.push(side);
    else skies.set(at, [side]);
  };
  for (const { unit, over } of flights) enter(unit, over);
  for (const [unit, order] of orders) {
    const wing = situation.world.units[unit];
    if (wing?.kind !== 'wing' || order.kind !== 'hold' || lacksOil(situation, wing)) continue;
    const steps = airSteps(situation.content.board, wing.at);
    const near = flights
      .filter(({ power }) => atWar(situation, wing.power, power))
      .map(({ over }) => over)
      .filter((over) => inAirRange(situation.content.board, wing.at, over))
      .sort((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0) || (a < b ? -1 : 1))[0];
    if (near !== undefined) enter(unit, near);
  }
  return skies;
}

function sideOf(situation: Situation, id: UnitId): AirSide {
  const unit = situation.world.units[id];
  if (!unit) throw new Error(`no wing ${id}`);
  const force = Math.max(1, sumOf(orderTerms(situation, unit, { kind: 'hold', unit: id })));
  return { unit: id, power: unit.power, force };
}

/** What is left of a wing's help in the sky that it finds. */
function fly(
  situation: Situation,
  orders: ReadonlyMap<UnitId, UnitOrder>,
  flight: Flight,
  skies: Skies,
): Sortie {
  const unit = situation.world.units[flight.unit];
  const order = orders.get(flight.unit);
  const whole = unit && order ? orderTerms(situation, unit, order) : [];
  const cover = coverOf(situation, flight.power, skies.get(flight.over) ?? []);
  const lost = (sumOf(whole) * (cover - 100)) / 100;
  const terms = [...whole, ...term('force.enemy-wings', lost)];
  return { ...flight, terms, force: Math.max(1, sumOf(terms)) };
}

/** What all wings together put behind a unit's order. */
export function helpFromTheAir({ sorties }: AirWar, unit: UnitId): number {
  let help = 0;
  for (const { ward, force } of sorties) if (ward === unit) help += force;
  return help;
}

/** Hundredths of a sky that are a power's: what is not its enemies'. */
export function coverOf(situation: Situation, power: PowerId, sides: readonly AirSide[]): number {
  let enemies = 0;
  let friends = 0;
  for (const side of sides) {
    if (atWar(situation, power, side.power)) enemies += side.force;
    else friends += side.force;
  }
  return enemies === 0 ? 100 : Math.trunc((100 * friends) / (friends + enemies));
}

const isContested = (situation: Situation, sides: readonly AirSide[]): boolean =>
  sides.some(({ power }) => sides.some((other) => atWar(situation, power, other.power)));
