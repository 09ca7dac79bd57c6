import { passagesIn } from '../../game/passageNow.ts';
import type { Board, Edge, PassageId } from '../../rules/index.ts';
import type { Decor } from '../mapOptions.ts';
import { flatLine, type Shapes } from '../shapes/shapes.ts';
import type { Spot } from '../view/view.ts';

/** A strait or a canal that can be shut, and where on the map it is. */
export interface PassageSpot {
  readonly id: PassageId;
  readonly edge: Edge;
  readonly at: Spot;
}

/** Where the passages of a board are: on the line between their seas, or on their canal. */
export function passageSpots(board: Board, shapes: Shapes, decor: Decor): PassageSpot[] {
  return [...passagesIn(board)].map(([id, edge]) => {
    const shore = shoreOf(board, edge);
    const canal = decor.canals?.find(({ name }) => name === edge.name);
    const lines = canal
      ? [flatLine(canal.line.map(([x, y]) => [x, y]))]
      : linesBetween(shapes, edge);
    const [nearest] = lines
      .map(middleOf)
      .sort(
        (p, q) =>
          Math.hypot(p.x - shore.x, p.y - shore.y) - Math.hypot(q.x - shore.x, q.y - shore.y),
      );
    return { id, edge, at: nearest ?? shore };
  });
}

/** The middle of the seats from which it is kept. */
function shoreOf({ places }: Board, { keepers = [] }: Edge): Spot {
  const seats = keepers.flatMap((keeper) => {
    const place = places[keeper];
    return place?.kind === 'land' ? [place.seat] : [];
  });
  const mean = (of: (seat: Spot) => number): number =>
    seats.reduce((sum, seat) => sum + of(seat), 0) / Math.max(1, seats.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

const linesBetween = ({ arcs, byId }: Shapes, { a, b }: Edge): Float32Array[] => {
  const ends = [byId.get(a)?.index, byId.get(b)?.index];
  return arcs
    .filter(({ left, right }) => left !== right && ends.includes(left) && ends.includes(right))
    .map(({ points }) => points);
};

/** The middle point of a line, or the point between its two middle ones. */
function middleOf(line: Float32Array): Spot {
  const half = (line.length / 2 - 1) / 2;
  const at = (i: number): Spot => ({ x: line[i * 2] ?? 0, y: line[i * 2 + 1] ?? 0 });
  const [a, b] = [at(Math.floor(half)), at(Math.ceil(half))];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
