/** The door for retreats. */
import type { Board } from './board.ts';
import type { Code } from './codes.ts';
import { standingPlace } from './encode.ts';
import { at } from './flat.ts';
import { landingFrom, sailCode } from './landing.ts';
import { byPlace, plainResult } from './results.ts';
import type { Dislodged, Order, PlaceId, PlainResult, Power, Unit } from './types.ts';

/** A unit that must leave; `attackerConvoyed` absent means that the attacker came by land. */
export type Fugitive = Omit<Dislodged, 'attackerConvoyed'> & {
  readonly attackerConvoyed?: boolean;
};

/** Only moves and disbandings are obeyed; other orders get the code `wrongPhase`. */
export type RetreatOrder =
  | Order
  | { readonly type: 'disband'; readonly power: Power; readonly at: PlaceId };

export interface RetreatPosition {
  /** Those who stand after the movement phase. */
  readonly units: readonly Unit[];
  readonly dislodged: readonly Fugitive[];
  readonly contested: readonly PlaceId[];
  readonly orders: readonly RetreatOrder[];
}

export interface RetreatOutcome {
  /** Sorted by place. */
  readonly units: readonly Unit[];
  /** Sorted by the place that they were driven from. */
  readonly disbanded: readonly Unit[];
  readonly results: readonly PlainResult[];
}

/**
 * Moves the dislodged to where they were ordered, if nobody stands there, no stand-off was fought
 * there, and the attacker did not come from there by land. The others disband.
 * @throws PositionError if the standing units cannot stand so
 */
export function retreat(board: Board, position: RetreatPosition): RetreatOutcome {
  const judged = position.orders.map((order) => judge(board, position, order));
  const codes = judged.map((one, i): Code => {
    const others = judged.filter((other, j) => j !== i && other.target !== undefined);
    if (one.target === undefined) return one.code;
    if (others.some((other) => other.from === one.from && other.key !== one.key))
      return 'ambiguous';
    return others.some((other) => other.from !== one.from && meet(board, other, one))
      ? 'collided'
      : 'ok';
  });
  const units: Unit[] = [...position.units];
  const disbanded: Unit[] = [];
  for (const fugitive of position.dislodged) {
    const { by: _by, attackerConvoyed: _convoyed, ...unit } = fugitive;
    const order = judged.findIndex((one, i) => codes[i] === 'ok' && one.from === fugitive);
    const target = judged[order]?.target;
    if (target === undefined || target === DISBAND) disbanded.push(unit);
    else units.push({ ...unit, at: board.ids[target] ?? unit.at });
  }
  return {
    units: units.sort(byPlace),
    disbanded: disbanded.sort(byPlace),
    results: position.orders.map((order, i) => plainResult(order.at, codes[i] ?? 'ok')),
  };
}

/** In place of a target: the unit goes nowhere, by its owner's wish. */
const DISBAND = -1;

interface Judged {
  readonly code: Code;
  readonly from?: Fugitive;
  readonly target?: number;
  /** Equal for orders that say the same. */
  readonly key?: string;
}

function judge(board: Board, position: RetreatPosition, order: RetreatOrder): Judged {
  const province = provinceOf(board, order.at);
  if (province === undefined) return { code: 'unknownPlace' };
  const from = position.dislodged.find((each) => provinceOf(board, each.at) === province);
  if (from?.power !== order.power) return { code: strangerCode(board, position, order, from) };
  if (order.type === 'disband') return { code: 'ok', from, target: DISBAND, key: 'disband' };
  if (order.type !== 'move') return { code: 'wrongPhase' };
  if (order.viaConvoy === true) return { code: 'notByConvoy' };
  const to = board.numbers.get(order.to);
  if (to === undefined) return { code: 'unknownPlace' };
  const { code, target } = destination(board, from, to);
  if (code !== 'ok') return { code };
  const barred = barredCode(board, position, from, at(board.provinceOf, target));
  return barred === 'ok' ? { code: 'ok', from, target, key: String(target) } : { code: barred };
}

/** Why an order for a unit that is not a fugitive of the ordering power is not obeyed. */
function strangerCode(
  board: Board,
  position: RetreatPosition,
  order: RetreatOrder,
  from: Fugitive | undefined,
): Code {
  if (from) return 'notYours';
  const province = provinceOf(board, order.at);
  const stands = position.units.some((unit) => provinceOf(board, unit.at) === province);
  return stands ? 'wrongPhase' : 'noUnit';
}

const provinceOf = (board: Board, id: PlaceId): number | undefined => {
  const place = board.numbers.get(id);
  return place === undefined ? undefined : at(board.provinceOf, place);
};

/** Where the unit would arrive; it walks or sails, but is not convoyed (DATC 6.H.13). */
function destination(board: Board, unit: Fugitive, to: number): { code: Code; target: number } {
  const from = standingPlace(board, unit, new Set());
  const here = at(board.provinceOf, from);
  const there = at(board.provinceOf, to);
  if (here === there) return { code: 'ownProvince', target: here };
  if (unit.kind === 'army') {
    const walks = at(board.walks, here * board.provinces + there) === 1;
    return { code: walks ? 'ok' : 'unreachable', target: there };
  }
  const target = landingFrom(board, from, to);
  return { code: sailCode(target), target };
}

function barredCode(board: Board, position: RetreatPosition, from: Fugitive, target: number): Code {
  const isTarget = (id: PlaceId): boolean => provinceOf(board, id) === target;
  if (position.units.some((unit) => isTarget(unit.at))) return 'occupied';
  if (position.contested.some(isTarget)) return 'contested';
  return isTarget(from.by) && from.attackerConvoyed !== true ? 'fromAttacker' : 'ok';
}

/** Two retreats that end in the same province. */
function meet(board: Board, a: Judged, b: Judged): boolean {
  const [x, y] = [a.target ?? DISBAND, b.target ?? DISBAND];
  return x !== DISBAND && y !== DISBAND && at(board.provinceOf, x) === at(board.provinceOf, y);
}
