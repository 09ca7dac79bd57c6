import { chooseProvince } from '../../game/orderEntry.ts';
import type { Game, GameState } from '../../game/state.ts';
import type { Order, ProvinceId, UnitKind, UnitOrder } from '../../rules/index.ts';
import { COUNTER } from '../counters/counter.ts';
import { standOf } from '../counters/unitCounters.ts';
import type { Spot } from '../view/view.ts';
import type { Arrow, ArrowKind } from './arrow.ts';
import { bowAt } from './bow.ts';

/** Pixels that an arrow leaves free of the counter it points at, and of a bare spot. */
const SHORT = COUNTER.height / 2 + 5;
const TOUCH = 3;
/** Where on a march its support joins it. */
const JOIN = 0.6;

/** What a map needs to draw orders: the places, and who stands where. */
export interface Ground {
  readonly game: Game;
  /** What stands where, wings apart. */
  readonly held: ReadonlyMap<ProvinceId, UnitKind>;
}

export const groundOf = (game: Game): Ground => ({
  game,
  held: new Map(
    Object.values(game.world.units).flatMap(({ at, kind }) =>
      kind === 'wing' ? [] : [[at, kind] as const],
    ),
  ),
});

/** The strokes of this month's orders so far, and of the one that is being thought of. */
export function orderArrows({ game, orders, entry, hover }: GameState): Arrow[] {
  if (game === null) return [];
  const ground = groundOf(game);
  const given = orders.filter(isUnitOrder).flatMap((order) => arrowsOf(ground, order, 1));
  if (game.legal === null || entry.kind === 'idle' || hover === null) return given;
  const thought = chooseProvince(game.legal, entry, hover);
  if (thought.kind !== 'order') return given;
  return [...given, ...arrowsOf(ground, thought.order, 0.55)];
}

const isUnitOrder = (order: Order): order is UnitOrder => 'unit' in order;

/** The strokes of one order, from where its unit stands now; holding needs none. */
function arrowsOf(ground: Ground, order: UnitOrder, alpha: number): Arrow[] {
  const at = ground.game.world.units[order.unit]?.at;
  return at === undefined ? [] : strokesFrom(ground, order, { at, alpha });
}

/** Where an order was given, and how faint its strokes are. */
interface Given {
  readonly at: ProvinceId;
  readonly alpha: number;
}

/** The strokes of one order from the place where it was given. */
export function strokesFrom(ground: Ground, order: UnitOrder, { at, alpha }: Given): Arrow[] {
  const { board } = ground.game.content;
  const spot = (place: ProvinceId, kind = ground.held.get(place)): Spot =>
    standOf(board, place, kind).at;
  const own = ground.game.world.units[order.unit]?.kind;
  const here = spot(at);
  const stroke = (kind: ArrowKind, from: Spot, to: ProvinceId): Arrow => {
    const short = ground.held.has(to) ? SHORT : TOUCH;
    const end = spot(to, ground.held.get(to) ?? own);
    return { kind, from, to: end, short, alpha };
  };
  switch (order.kind) {
    case 'hold':
      return [];
    case 'move':
      return [stroke(order.viaConvoy ? 'convoy' : 'move', here, order.to)];
    case 'rebase':
      return [stroke('rebase', here, order.to)];
    case 'support': {
      if (order.to === undefined) return [stroke('support', here, order.from)];
      const to = bowAt(spot(order.from), spot(order.to), JOIN);
      return [{ kind: 'support', from: here, to, short: TOUCH, alpha }];
    }
    case 'convoy':
      return [
        { kind: 'convoy', from: spot(order.from), to: here, short: SHORT, alpha },
        stroke('convoy', here, order.to),
      ];
  }
}
