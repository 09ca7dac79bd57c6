/** Chequered boards of any size, and random orders for them, sensible or not. */
import seedrandom from 'seedrandom';
import type {
  BoardFacts,
  EdgeFacts,
  Order,
  Position,
  ProvinceFacts,
  Unit,
} from '../../../src/rules/war/adjudicator/index.ts';

const nameOf = (x: number, y: number): string =>
  `p${String(x).padStart(2, '0')}-${String(y).padStart(2, '0')}`;

/** A grid in which every third province, by diagonals, is sea; neighbours share a side. */
export function gridBoard(width: number, height: number): BoardFacts {
  const provinces: ProvinceFacts[] = [];
  const armyEdges: EdgeFacts[] = [];
  const fleetEdges: EdgeFacts[] = [];
  const isSea = (x: number, y: number): boolean => (x + 2 * y) % 5 < 2;
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      provinces.push({ id: nameOf(x, y), kind: isSea(x, y) ? 'sea' : 'coast' });
      const next: [number, number][] = [
        [x + 1, y],
        [x, y + 1],
      ];
      for (const [u, v] of next.filter(([right, down]) => right < width && down < height)) {
        const edge: EdgeFacts = [nameOf(x, y), nameOf(u, v)];
        const land = !isSea(x, y) && !isSea(u, v);
        (land ? armyEdges : fleetEdges).push(edge);
      }
    }
  }
  return { provinces, armyEdges, fleetEdges };
}

/** Units on `density` percent of the provinces, with random orders around where they stand. */
export function noise(facts: BoardFacts, seed: number, density: number): Position {
  const random = seedrandom.alea(`noise ${seed}`);
  const below = (bound: number): number => Math.floor(random() * bound);
  const beside = neighbours(facts);
  const near = (id: string): string => {
    const list = beside.get(id) ?? [];
    return list[below(list.length)] ?? id;
  };
  const units: Unit[] = [];
  for (const { id, kind } of facts.provinces) {
    if (below(100) >= density) continue;
    const fleet = kind === 'sea' || below(4) === 0;
    units.push({ power: `power ${below(6)}`, kind: fleet ? 'fleet' : 'army', at: id });
  }
  const moves = new Map<string, string>();
  for (const { at } of units)
    if (below(2) === 0) moves.set(at, near(below(4) === 0 ? near(at) : at));
  const orders = units.map(({ power, at }): Order => {
    const to = moves.get(at);
    if (to !== undefined) return { type: 'move', power, at, to, viaConvoy: below(8) === 0 };
    const from = near(below(2) === 0 ? near(at) : at);
    const goal = moves.get(from);
    if (goal === undefined) return { type: 'support', power, at, from };
    return { type: below(3) === 0 ? 'convoy' : 'support', power, at, from, to: goal };
  });
  return { units, orders };
}

function neighbours({ armyEdges, fleetEdges }: BoardFacts): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  for (const [a, b] of [...armyEdges, ...fleetEdges]) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  return beside;
}
