import type { Board, Place, ProvinceId } from '../../rules/index.ts';
import { COUNTER, counterGrowth } from './counter.ts';
import type { Stand } from './unitCounters.ts';

/** World units within which a counter would hide its city's sign. */
const NEAR = 30;
/** Pixels by which it then stands above. */
export const LIFT = 25;

/** The scale of the view from which armies of all neighbours lie beside each other. */
const APART_FROM = 0.56;
/** Pixels at full size to a world unit there. */
const PIXELS = APART_FROM / counterGrowth(APART_FROM);
/** Pixels between two that were pushed apart. */
const GAP = 3;

type Land = Extract<Place, { readonly kind: 'land' }>;

const known = new WeakMap<Board, ReadonlyMap<ProvinceId, Stand>>();

/** Where an army's counter stands in each land, neighbours pushed apart where they are narrow. */
export function armyStands(board: Board): ReadonlyMap<ProvinceId, Stand> {
  const stands = known.get(board) ?? pushedApart(board);
  known.set(board, stands);
  return stands;
}

/** Lifted off its city where it would hide it. */
function standIn({ seat, label }: Land): Stand {
  const near = Math.hypot(seat.x - label.x, seat.y - label.y) < NEAR;
  return near ? { at: seat, lift: LIFT, shift: 0 } : { at: label, lift: 0, shift: 0 };
}

function pushedApart(board: Board): ReadonlyMap<ProvinceId, Stand> {
  const stands = board.land.flatMap((id): [ProvinceId, Stand][] => {
    const place = board.places[id];
    return place?.kind === 'land' ? [[id, standIn(place)]] : [];
  });
  const moved = new Map(stands);
  stands.forEach(([id, a], i) => {
    for (const [other, b] of stands.slice(i + 1)) {
      const [x, y] = pushOf(a, b);
      if (x !== 0 || y !== 0) {
        nudge(moved, id, [x / 2, y / 2]);
        nudge(moved, other, [-x / 2, -y / 2]);
      }
    }
  });
  return moved;
}

function nudge(
  stands: Map<ProvinceId, Stand>,
  id: ProvinceId,
  [x, y]: readonly [number, number],
): void {
  const stand = stands.get(id);
  if (stand) stands.set(id, { ...stand, shift: stand.shift + x, lift: stand.lift - y });
}

/** By how many pixels the first must go right and down of the other, along the shorter way. */
function pushOf(a: Stand, b: Stand): readonly [number, number] {
  const x = (a.at.x - b.at.x) * PIXELS + a.shift - b.shift;
  const y = (a.at.y - b.at.y) * PIXELS - a.lift + b.lift;
  const wide = COUNTER.width - Math.abs(x);
  const high = COUNTER.height - Math.abs(y);
  if (wide <= 0 || high <= 0) return [0, 0];
  return wide < high ? [(wide + GAP) * side(x), 0] : [0, (high + GAP) * side(y)];
}

const side = (value: number): number => (value < 0 ? -1 : 1);
