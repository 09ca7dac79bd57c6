/** Whether the board and the places of the units allow an order at all, whoever else does what. */
import { COAST, NO_WAY, SEA, type Board } from './board.ts';
import { numberOf } from './codes.ts';
import { CONVOY, EMPTY, MOVE, SUPPORT } from './field.ts';
import { at, NONE, type Flat } from './flat.ts';
import { landingFrom, sailCode } from './landing.ts';
import { ORDER } from './phase.ts';
import { regionTouches, routeExists, routeExistsWithout } from './regions.ts';

const OK = numberOf('ok');
const NO_UNIT = numberOf('noUnit');
const NOT_YOURS = numberOf('notYours');
const UNKNOWN_PLACE = numberOf('unknownPlace');
const OWN_PROVINCE = numberOf('ownProvince');
const UNREACHABLE = numberOf('unreachable');
const NOT_BY_CONVOY = numberOf('notByConvoy');
const NO_ROUTE = numberOf('noRoute');
const NOT_AT_SEA = numberOf('notAtSea');

/** The code of the first thing that bars the order at `base`, or that of `ok`. */
export function verdictOf(board: Board, orders: Flat, base: number): number {
  const f = board.field;
  const place = at(orders, base + ORDER.at);
  if (place < 0) return UNKNOWN_PLACE;
  const p = at(board.provinceOf, place);
  if (at(f.order, p) === EMPTY) return NO_UNIT;
  if (at(f.power, p) !== at(orders, base + ORDER.power)) return NOT_YOURS;
  const type = at(orders, base + ORDER.type);
  const from = at(orders, base + ORDER.from);
  const to = at(orders, base + ORDER.to);
  if (type === MOVE) return moveVerdict(board, p, to, at(orders, base + ORDER.bySea) === 1);
  if (type === SUPPORT) return supportVerdict(board, p, from, to);
  if (type === CONVOY) return convoyVerdict(board, p, from, to);
  return OK;
}

function moveVerdict(board: Board, p: number, to: number, bySea: boolean): number {
  if (to < 0) return UNKNOWN_PLACE;
  const q = at(board.provinceOf, to);
  if (q === p) return OWN_PROVINCE;
  if (at(board.field.fleet, p) === 1) {
    return bySea ? NOT_BY_CONVOY : sailVerdict(landingFrom(board, at(board.field.place, p), to));
  }
  if (at(board.kind, q) === SEA) return UNREACHABLE;
  if (!bySea && at(board.walks, p * board.provinces + q) === 1) return OK;
  if (at(board.kind, p) !== COAST || at(board.kind, q) !== COAST) {
    return bySea ? NOT_BY_CONVOY : UNREACHABLE;
  }
  return routeExists(board, p, q) ? OK : NO_ROUTE;
}

const sailVerdict = (landing: number): number => (landing >= 0 ? OK : numberOf(sailCode(landing)));

function supportVerdict(board: Board, p: number, from: number, to: number): number {
  if (from < 0 || (to < 0 && to !== NONE)) return UNKNOWN_PLACE;
  const r = at(board.provinceOf, from);
  const q = to === NONE ? r : at(board.provinceOf, to);
  if (r === p || q === p) return OWN_PROVINCE;
  if (at(board.field.order, r) === EMPTY) return NO_UNIT;
  if (!reaches(board, p, q)) return UNREACHABLE;
  return servesItself(board, p, r, q) ? NO_ROUTE : OK;
}

/** The fleet would have to convoy the army that it means to support (DATC 6.D.31). */
function servesItself(board: Board, p: number, r: number, q: number): boolean {
  if (r === q || at(board.kind, p) !== SEA || at(board.field.fleet, r) === 1) return false;
  if (at(board.walks, r * board.provinces + q) === 1) return false;
  return routeExists(board, r, q) && !routeExistsWithout(board, p, r, q);
}

/** Whether the unit of province `p` could go to `q` without convoy, whatever the coast (6.B.4). */
function reaches(board: Board, p: number, q: number): boolean {
  const f = board.field;
  if (at(f.fleet, p) === 0) return at(board.walks, p * board.provinces + q) === 1;
  return at(board.landfall, at(f.place, p) * board.provinces + q) !== NO_WAY;
}

function convoyVerdict(board: Board, p: number, from: number, to: number): number {
  if (from < 0 || to < 0) return UNKNOWN_PLACE;
  const f = board.field;
  if (at(f.fleet, p) === 0 || at(board.kind, p) !== SEA) return NOT_AT_SEA;
  const r = at(board.provinceOf, from);
  const q = at(board.provinceOf, to);
  if (r === q) return OWN_PROVINCE;
  if (at(f.order, r) === EMPTY) return NO_UNIT;
  if (at(f.fleet, r) === 1) return NOT_BY_CONVOY;
  if (at(board.kind, r) !== COAST || at(board.kind, q) !== COAST) return NOT_BY_CONVOY;
  return regionTouches(board, p, r) && regionTouches(board, p, q) ? OK : NO_ROUTE;
}
