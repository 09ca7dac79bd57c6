import { landAt } from '../board.ts';
import type { Content } from '../content.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { pairKey, type World } from '../world.ts';
import { perPower } from './perPower.ts';

/** What can be read off the map: who holds what, and beside whom. */
export interface Holdings {
  /** Works held. */
  readonly works: Readonly<Record<PowerId, number>>;
  readonly lands: Readonly<Record<PowerId, readonly ProvinceId[]>>;
  /** Pairs that share a frontier, with the number of its edges. */
  readonly frontiers: ReadonlyMap<string, number>;
  /** Pairs whose coasts share a sea. */
  readonly seaNeighbours: ReadonlySet<string>;
}

export const holdingsOf = (
  content: Content,
  world: World,
  living: readonly PowerId[],
): Holdings => ({ ...countLands(world, living), ...contactsOf(content, world) });

function countLands(world: World, living: readonly PowerId[]) {
  const works = perPower(living, () => 0);
  const lands = perPower<ProvinceId[]>(living, () => []);
  for (const id of sortedKeys(world.provinces)) {
    const state = world.provinces[id];
    if (!state) continue;
    lands[state.controller]?.push(id);
    works[state.controller] = (works[state.controller] ?? 0) + state.works;
  }
  return { works, lands };
}

function contactsOf({ board }: Content, world: World) {
  const frontiers = new Map<string, number>();
  const seaNeighbours = new Set<string>();
  const holder = (id: ProvinceId): PowerId | undefined => world.provinces[id]?.controller;
  for (const { a, b } of board.edges) {
    const [p, q] = [holder(a), holder(b)];
    if (p === undefined || q === undefined || p === q) continue;
    const key = pairKey(p, q);
    frontiers.set(key, (frontiers.get(key) ?? 0) + 1);
  }
  for (const sea of board.seas) {
    const shores = new Set<PowerId>();
    for (const { to } of board.neighbours[sea] ?? []) {
      const power = landAt(board, to) && holder(to);
      if (power !== undefined) shores.add(power);
    }
    for (const p of shores) for (const q of shores) if (p < q) seaNeighbours.add(pairKey(p, q));
  }
  return { frontiers, seaNeighbours };
}
