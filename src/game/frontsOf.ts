import { type PowerId, type ProvinceId, sideOf, type War, type World } from '../rules/index.ts';
import type { Game } from './state.ts';

/** Where two enemies in a war stand next to each other. */
export interface Front {
  /** The attackers' side first. */
  readonly powers: readonly [PowerId, PowerId];
  readonly lands: readonly [ProvinceId[], ProvinceId[]];
  /** Strength of the armies that stand along it. */
  readonly strength: readonly [number, number];
}

/** The fronts of a war on land, in the order of the board's edges. */
export function frontsOf({ content, world }: Game, war: War): Front[] {
  const lands = new Map<string, readonly [Set<ProvinceId>, Set<ProvinceId>]>();
  for (const { a, b } of content.board.edges) {
    const [from, to] = attackersFirst(world, war, a, b);
    const pair = pairAt(world, war, from, to);
    if (pair === null) continue;
    const front = lands.get(pair.join(' ')) ?? ([new Set(), new Set()] as const);
    front[0].add(from);
    front[1].add(to);
    lands.set(pair.join(' '), front);
  }
  return [...lands].map(([pair, [ours, theirs]]) => {
    const [first, second] = pair.split(' ') as [PowerId, PowerId];
    return {
      powers: [first, second],
      lands: [[...ours], [...theirs]],
      strength: [strengthIn(world, ours), strengthIn(world, theirs)],
    };
  });
}

const sideAt = ({ provinces }: World, war: War, place: ProvinceId) => {
  const holder = provinces[place]?.controller;
  return holder === undefined ? undefined : sideOf(war, holder);
};

function attackersFirst(
  world: World,
  war: War,
  a: ProvinceId,
  b: ProvinceId,
): readonly [ProvinceId, ProvinceId] {
  return sideAt(world, war, a) === 'attackers' ? [a, b] : [b, a];
}

/** The holders of two places, if they fight each other in this war. */
function pairAt(
  world: World,
  war: War,
  from: ProvinceId,
  to: ProvinceId,
): readonly [PowerId, PowerId] | null {
  const [ours, theirs] = [world.provinces[from]?.controller, world.provinces[to]?.controller];
  const face = sideAt(world, war, from) === 'attackers' && sideAt(world, war, to) === 'defenders';
  return face && ours !== undefined && theirs !== undefined ? [ours, theirs] : null;
}

const strengthIn = ({ units }: World, places: ReadonlySet<ProvinceId>): number =>
  Object.values(units).reduce(
    (sum, { kind, at, strength }) => sum + (kind === 'army' && places.has(at) ? strength : 0),
    0,
  );
