/** The door for builds and removals. */
import { COAST, SEA, type Board } from './board.ts';
import type { Code } from './codes.ts';
import { farthestFirst } from './civilDisorder.ts';
import { at } from './flat.ts';
import { byPlace, plainResult } from './results.ts';
import type { PlaceId, PlainResult, Power, Unit, UnitKind } from './types.ts';

export type AdjustOrder =
  | {
      readonly type: 'build';
      readonly power: Power;
      readonly at: PlaceId;
      readonly kind: UnitKind;
    }
  | { readonly type: 'remove'; readonly power: Power; readonly at: PlaceId }
  /** Leaves one build unused. */
  | { readonly type: 'waive'; readonly power: Power };

export interface AdjustPosition {
  readonly power: Power;
  /** Centres that the power owns. */
  readonly owned: readonly PlaceId[];
  /** Everybody's units. */
  readonly units: readonly Unit[];
  /** Builds to make, or removals if negative. Default: centres less units. */
  readonly adjust?: number;
  /** Obeyed in turn, as long as there is something to build or to remove. */
  readonly orders: readonly AdjustOrder[];
}

export interface AdjustOutcome {
  /** Each sorted by place. */
  readonly units: readonly Unit[];
  readonly built: readonly Unit[];
  readonly removed: readonly Unit[];
  readonly results: readonly PlainResult[];
}

/** What is being decided: the counters go down as orders are obeyed. */
interface Ledger {
  readonly board: Board;
  readonly position: AdjustPosition;
  builds: number;
  removals: number;
  readonly built: Unit[];
  readonly removed: Set<Unit>;
}

/**
 * Builds in owned, empty home centres and removes units as ordered. Removals that were not
 * ordered follow the rule of civil disorder (DATC 6.J.3-11).
 */
export function adjust(board: Board, position: AdjustPosition): AdjustOutcome {
  const { power, owned, units, orders } = position;
  const own = units.filter((unit) => unit.power === power);
  const due = position.adjust ?? owned.length - own.length;
  const ledger: Ledger = {
    board,
    position,
    builds: due > 0 ? due : 0,
    removals: due < 0 ? -due : 0,
    built: [],
    removed: new Set(),
  };
  const results = orders.map((order) =>
    plainResult('at' in order ? order.at : '', obey(ledger, order)),
  );
  const left = own.filter((unit) => !ledger.removed.has(unit));
  for (const unit of farthestFirst(board, owned, left).slice(0, ledger.removals)) {
    ledger.removed.add(unit);
  }
  return {
    units: [...units.filter((unit) => !ledger.removed.has(unit)), ...ledger.built].sort(byPlace),
    built: ledger.built.toSorted(byPlace),
    removed: [...ledger.removed].sort(byPlace),
    results,
  };
}

function obey(ledger: Ledger, order: AdjustOrder): Code {
  if (order.power !== ledger.position.power) return 'notYours';
  if (order.type === 'remove') return remove(ledger, order.at);
  const code = order.type === 'build' ? buildCode(ledger, order.at, order.kind) : 'ok';
  if (code !== 'ok') return code;
  if (ledger.builds === 0) return 'tooMany';
  ledger.builds -= 1;
  if (order.type === 'build') build(ledger, order.at, order.kind);
  return 'ok';
}

function remove(ledger: Ledger, place: PlaceId): Code {
  const province = provinceOf(ledger.board, place);
  if (province === undefined) return 'unknownPlace';
  const unit = ledger.position.units.find(
    (each) => provinceOf(ledger.board, each.at) === province && !ledger.removed.has(each),
  );
  if (!unit) return 'noUnit';
  if (unit.power !== ledger.position.power) return 'notYours';
  if (ledger.removals === 0) return 'tooMany';
  ledger.removals -= 1;
  ledger.removed.add(unit);
  return 'ok';
}

function buildCode({ board, position, built }: Ledger, place: PlaceId, kind: UnitKind): Code {
  const number = board.numbers.get(place);
  const province = provinceOf(board, place);
  if (number === undefined || province === undefined) return 'unknownPlace';
  const isHere = (id: PlaceId): boolean => provinceOf(board, id) === province;
  const facts = board.facts.provinces.find((each) => each.id === board.ids[province]);
  if (facts?.centre !== true || facts.home !== position.power) return 'notHome';
  if (!position.owned.some(isHere)) return 'notOwned';
  if ([...position.units, ...built].some((unit) => isHere(unit.at))) return 'occupied';
  if (at(board.kind, province) === SEA) return 'unreachable';
  if (kind === 'army') return 'ok';
  if (at(board.kind, province) !== COAST) return 'noCoast';
  return at(board.divided, province) === 1 && number === province ? 'coastNeeded' : 'ok';
}

/** A fleet is built on the coast that the order names; an army on none. */
function build({ board, position, built }: Ledger, place: PlaceId, kind: UnitKind): void {
  const province = provinceOf(board, place);
  const spot = kind === 'fleet' || province === undefined ? place : (board.ids[province] ?? place);
  built.push({ power: position.power, kind, at: spot });
}

function provinceOf(board: Board, id: PlaceId): number | undefined {
  const place = board.numbers.get(id);
  return place === undefined ? undefined : at(board.provinceOf, place);
}
