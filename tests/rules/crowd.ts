import seedrandom from 'seedrandom';
import type { Content, PowerId, UnitId, UnitOrder } from '../../src/rules/index.ts';
import { situationOf } from '../../src/rules/index.ts';
import { unitOptions } from '../../src/rules/war/unitOptions.ts';
import { Table } from './table.ts';

/** How many stand on the tiny board. */
interface Crowd {
  readonly units: number;
  readonly wings?: number;
}

/** A crowded tiny board at war, with a lawful order for every unit. The same seed gives the same. */
export function crowd(content: Content, seed: number, { units, wings = 0 }: Crowd) {
  const random = seedrandom.alea(`crowd ${seed}`);
  const below = (bound: number): number => Math.floor(random() * bound);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const game = new Table(content).clear().war('RED', 'BLU');
  if (below(2) === 0) game.war('RED', 'GRY');
  for (const id of content.board.land) {
    const state = game.world.provinces[id];
    if (state) state.controller = pick(['RED', 'BLU', 'GRY']) as PowerId;
  }
  const places = [...content.board.land, ...content.board.seas];
  for (let i = 0; i < units; i++) {
    const [at] = places.splice(below(places.length), 1);
    const place = at === undefined ? undefined : content.board.places[at];
    if (at === undefined || !place) break;
    const sails = place.kind === 'sea' || (place.coast && below(4) === 0);
    const power = pick(['RED', 'RED', 'BLU', 'BLU', 'GRY']);
    game.put(power, at, 1 + below(10), sails ? 'fleet' : 'army');
  }
  const bases = [...content.board.land];
  for (let i = 0; i < wings; i++) {
    const [at] = bases.splice(below(bases.length), 1);
    if (at === undefined) break;
    const power = game.world.provinces[at]?.controller ?? 'RED';
    const id = `${power}-wing-${at}` as UnitId;
    game.world.units[id] = {
      power: power as PowerId,
      kind: 'wing',
      name: id,
      at,
      strength: 1 + below(10),
      full: 10,
      entrenched: 0,
    };
  }
  const situation = situationOf(content, game.world);
  const orders = Object.keys(game.world.units)
    .sort()
    .map((unit): UnitOrder => pick(unitOptions(situation, unit as UnitId)));
  const ordersOf = (power: string): UnitOrder[] =>
    orders.filter(({ unit }) => game.world.units[unit]?.power === power);
  return { game, situation, orders, ordersOf };
}
