import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import type { Decor } from '../../src/scene/mapOptions.ts';
import { groundOf } from '../../src/scene/shapes/groundOf.ts';
import { type BoardTopology, readShapes } from '../../src/scene/shapes/shapes.ts';
import { passageSpots } from '../../src/scene/signs/passageSpots.ts';

const { board } = ourGame('1933-pact');
const json = (file: string): unknown => JSON.parse(readFileSync(`maps/europe/${file}`, 'utf8'));
const shapes = readShapes(json('board.topo.json') as BoardTopology, groundOf(board));
const spots = passageSpots(board, shapes, json('decor.json') as Decor);

/** World units from a spot to the nearest corner of a province's outline. */
function away({ x, y }: { x: number; y: number }, province: string): number {
  const rings = shapes.byId.get(province)?.polygons.flat() ?? [];
  return Math.min(
    ...rings.flatMap((ring) =>
      Array.from({ length: ring.length / 2 }, (_none, i) =>
        Math.hypot((ring[i * 2] ?? 0) - x, (ring[i * 2 + 1] ?? 0) - y),
      ),
    ),
  );
}

test('every passage that can be shut has its sign off the shore of a keeper', () => {
  expect(spots.map(({ edge }) => edge.name)).toContain('Dardanelles');
  const far = spots.filter(({ edge, at }) =>
    (edge.keepers ?? []).every((keeper) => away(at, keeper) > 40),
  );
  expect(far.map(({ edge, at }) => [edge.name, at])).toEqual([]);
});
