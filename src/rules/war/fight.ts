import type { Board } from '../board.ts';
import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import { allied, atWar, cobelligerents } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { sumOf } from '../term.ts';
import {
  adjudicate,
  boardFromPack,
  compileBoard,
  type Board as FieldBoard,
  type Code,
  type Order,
  type Outcome,
  type OrderResult,
} from './adjudicator/index.ts';
import { attackTerms, holdTerms, orderTerms } from './force.ts';
import type { FailureCode } from './report.ts';

/** What became of each unit's order. */
export interface Fought {
  readonly outcome: Outcome;
  readonly results: ReadonlyMap<UnitId, OrderResult>;
}

const fields = new WeakMap<Board, FieldBoard>();

/** The board as the adjudicator reads it, compiled once. */
function fieldOf(board: Board): FieldBoard {
  const known = fields.get(board);
  if (known) return known;
  const land = board.land.map((id) => ({ id, coast: isCoast(board, id) }));
  const field = compileBoard(
    boardFromPack(
      land,
      board.seas.map((id) => ({ id })),
      board.edges,
    ),
  );
  fields.set(board, field);
  return field;
}

const isCoast = (board: Board, id: ProvinceId): boolean => {
  const place = board.places[id];
  return place?.kind === 'land' && place.coast;
};

/** Carries out everybody's orders at once. */
export function fight(situation: Situation, orders: ReadonlyMap<UnitId, UnitOrder>): Fought {
  const { world, content } = situation;
  const ids = [...orders.keys()];
  const units = ids.flatMap((id) => {
    const unit = world.units[id];
    const order = orders.get(id);
    if (!unit || !order) return [];
    const ordered = sumOf(orderTerms(situation, unit, order));
    const weights = {
      attack: order.kind === 'move' ? positive(sumOf(attackTerms(situation, unit, order.to))) : 1,
      hold: positive(sumOf(holdTerms(situation, unit))),
      support: positive(ordered),
    };
    return [{ power: unit.power, kind: unit.kind, at: unit.at, weights }];
  });
  const given = ids.flatMap((id) => {
    const unit = world.units[id];
    const order = orders.get(id);
    return unit && order ? [toField(unit.power, unit.at, order)] : [];
  });
  const friends = (a: string, b: string): boolean =>
    sameSide(situation, a as PowerId, b as PowerId);
  const outcome = adjudicate(fieldOf(content.board), { units, orders: given, friends });
  const results = new Map(ids.flatMap((id, i) => entry(id, outcome.results[i])));
  return { outcome, results };
}

const entry = (id: UnitId, result: OrderResult | undefined): [UnitId, OrderResult][] =>
  result ? [[id, result]] : [];

const positive = (force: number): number => Math.max(1, force);

/** Allies and comrades do not fight each other, whatever their marches. */
export const sameSide = (situation: Situation, a: PowerId, b: PowerId): boolean =>
  a === b ||
  (!atWar(situation, a, b) && (allied(situation, a, b) || cobelligerents(situation, a, b)));

function toField(power: PowerId, at: ProvinceId, order: UnitOrder): Order {
  switch (order.kind) {
    case 'hold':
      return { type: 'hold', power, at };
    case 'move': {
      const { to, viaConvoy = false } = order;
      return { type: 'move', power, at, to, viaConvoy };
    }
    case 'support': {
      const { from, to } = order;
      return { type: 'support', power, at, from, ...(to !== undefined && { to }) };
    }
    case 'convoy': {
      const { from, to } = order;
      return { type: 'convoy', power, at, from, to };
    }
  }
}

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
