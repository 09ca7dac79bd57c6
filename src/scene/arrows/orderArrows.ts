import { chooseProvince } from '../../game/orderEntry.ts';
import type { Game, GameState } from '../../game/state.ts';
import type { Order, ProvinceId, UnitKind, UnitOrder } from '../../rules/index.ts';
import { overBase, type Stand, standOf } from '../counters/unitCounters.ts';
import type { Arrow, ArrowKind, End } from './arrow.ts';
import { endAt } from './bow.ts';

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
  const own = ground.game.world.units[order.unit]?.kind;
  const end = (place: ProvinceId, kind = ground.held.get(place)): End =>
    endOf(standOf(board, place, kind));
  const here = own === 'wing' ? endOf(overBase(standOf(board, at, ground.held.get(at)))) : end(at);
  const stroke = (kind: ArrowKind, from: End, to: ProvinceId): Arrow => {
    const onto = ground.held.has(to) ? 'counter' : 'spot';
    return { kind, from, to: end(to, ground.held.get(to) ?? own), onto, alpha };
  };
  switch (order.kind) {
    case 'hold':
      return [];
    case 'move':
      return [stroke(order.viaConvoy ? 'landing' : 'move', here, order.to)];
    case 'rebase':
      return [stroke('rebase', here, order.to)];
    case 'support': {
      const { from, to } = order;
      const [attack, defence] = own === 'wing' ? AIR : GROUND;
      if (to === undefined || to === from) return [stroke(defence, here, from)];
      const joint = endAt(end(from), end(to), JOIN);
      return [{ kind: attack, from: here, to: joint, onto: 'spot', alpha }];
    }
    case 'convoy':
      return [
        { kind: 'convoy', from: end(order.from), to: here, onto: 'counter', alpha },
        stroke('convoy', here, order.to),
      ];
  }
}

/** The support of a march, and of whoever holds. */
const GROUND = ['support', 'guard'] as const;
const AIR = ['cover', 'patrol'] as const;

const endOf = ({ at, lift, shift }: Stand): End => ({ ...at, lift, shift });
