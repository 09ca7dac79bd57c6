/** Who goes first when a power does not say whom to disband. */
import type { Board } from './board.ts';
import { flat, at, NONE } from './flat.ts';
import type { PlaceId, Unit } from './types.ts';

/**
 * Units farthest from the centres that the power owns come first, counted over land and sea alike
 * for both kinds; of equals fleets, then by the alphabet of the provinces (DATC 6.J.3-11).
 */
export function farthestFirst(
  board: Board,
  owned: readonly PlaceId[],
  units: readonly Unit[],
): Unit[] {
  const distance = distances(board, owned);
  const names = new Map(board.facts.provinces.map((each) => [each.id, each.name ?? each.id]));
  const rank = (unit: Unit): { far: number; fleet: number; name: string } => {
    const province = at(board.provinceOf, board.numbers.get(unit.at) ?? 0);
    const id = board.ids[province] ?? unit.at;
    const far = at(distance, province);
    return {
      far: far === NONE ? board.provinces : far,
      fleet: unit.kind === 'fleet' ? 1 : 0,
      name: names.get(id) ?? id,
    };
  };
  return units.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y.far - x.far || y.fleet - x.fleet || (x.name < y.name ? -1 : 1);
  });
}

/** Steps from each province to the nearest of `goals`, NONE where there is no way. */
function distances(board: Board, goals: readonly PlaceId[]): Int32Array {
  const beside = neighbours(board);
  const steps = flat(board.provinces, NONE);
  const queue: number[] = [];
  const reach = (province: number, count: number): void => {
    if (at(steps, province) !== NONE) return;
    steps[province] = count;
    queue.push(province);
  };
  for (const goal of goals) {
    const place = board.numbers.get(goal);
    if (place !== undefined) reach(at(board.provinceOf, place), 0);
  }
  for (let i = 0; i < queue.length; i++) {
    const province = queue[i] ?? 0;
    for (const next of beside[province] ?? []) reach(next, at(steps, province) + 1);
  }
  return steps;
}

function neighbours({ facts, provinces, provinceOf, numbers }: Board): number[][] {
  const beside: number[][] = Array.from({ length: provinces }, () => []);
  for (const edge of [...facts.armyEdges, ...facts.fleetEdges]) {
    const [a = 0, b = 0] = edge.map((id) => at(provinceOf, numbers.get(id) ?? 0));
    beside[a]?.push(b);
    beside[b]?.push(a);
  }
  return beside;
}
