import type { PowerId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import { allied, atWar, cobelligerents } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { adjudicate, type Code, type Outcome, type OrderResult } from './adjudicator/index.ts';
import { fieldOf, fieldOrder, holdForce, orderForce } from './field.ts';
import { airWar, helpFromTheAir, type AirWar } from './air/airWar.ts';
import type { FailureCode } from './report.ts';

/** What became of each unit's order. */
export interface Fought {
  /** What the wings put in. */
  readonly air: AirWar;
  readonly outcome: Outcome;
  readonly results: ReadonlyMap<UnitId, OrderResult>;
}

/** Carries out everybody's orders at once. */
export function fight(situation: Situation, orders: ReadonlyMap<UnitId, UnitOrder>): Fought {
  const { world, content } = situation;
  const air = airWar(situation, orders);
  // Wings help others; on the ground they are nobody's match.
  const ids = [...orders.keys()].filter((id) => world.units[id]?.kind !== 'wing');
  const units = ids.flatMap((id) => {
    const unit = world.units[id];
    const order = orders.get(id);
    if (!unit || !order || unit.kind === 'wing') return [];
    const stands = holdForce(situation, unit);
    const ordered = order.kind === 'hold' ? stands : orderForce(situation, unit, order);
    const help = helpFromTheAir(air, id);
    const weights = {
      attack: ordered + (order.kind === 'move' ? help : 0),
      hold: stands + (order.kind === 'move' ? 0 : help),
      support: ordered,
    };
    return [{ power: unit.power, kind: unit.kind, at: unit.at, weights }];
  });
  const given = ids.flatMap((id) => {
    const unit = world.units[id];
    const order = orders.get(id);
    return unit && order ? [fieldOrder(unit.power, unit.at, order)] : [];
  });
  const friends = (a: string, b: string): boolean =>
    sameSide(situation, a as PowerId, b as PowerId);
  const outcome = adjudicate(fieldOf(content.board), { units, orders: given, friends });
  const results = new Map(ids.flatMap((id, i) => entry(id, outcome.results[i])));
  return { air, outcome, results };
}

const entry = (id: UnitId, result: OrderResult | undefined): [UnitId, OrderResult][] =>
  result ? [[id, result]] : [];

/** Allies and comrades do not fight each other, whatever their marches. */
export const sameSide = (situation: Situation, a: PowerId, b: PowerId): boolean =>
  a === b ||
  (!atWar(situation, a, b) && (allied(situation, a, b) || cobelligerents(situation, a, b)));

const FAILURE: Readonly<Partial<Record<Code, FailureCode>>> = {
  standoff: 'bounced',
  repelled: 'bounced',
  headOn: 'bounced',
  friendly: 'own-side-in-the-way',
  noConvoy: 'convoy-unmatched',
  disrupted: 'convoy-disrupted',
  paradox: 'paradox',
  cut: 'support-cut',
  dislodged: 'dislodged',
};

/** The game's word for what stopped an order. */
export function failureOf(code: Code, order: UnitOrder): FailureCode {
  if (code === 'unmatched')
    return order.kind === 'convoy' ? 'convoy-unmatched' : 'support-unmatched';
  return FAILURE[code] ?? 'unlawful';
}
