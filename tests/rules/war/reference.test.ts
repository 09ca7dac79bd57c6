/** The adjudicator against the reference, on random crowded positions of legal orders. */
import { describe, expect, test } from 'vitest';
import {
  adjudicate,
  type Outcome,
  type Position,
} from '../../../src/rules/war/adjudicator/index.ts';
import { classical } from './classical.ts';
import { melee, type Melee } from './melee.ts';
import { writePosition } from './notation.ts';
import { Reference, type Winners } from './reference.ts';

const CHANNEL = ['eng', 'nth', 'lon', 'bel', 'bre', 'wal', 'yor', 'pic', 'edi', 'hol', 'den'];
const ISLANDS = ['tys', 'ion', 'nap', 'tun', 'rom', 'gre', 'apu', 'aeg', 'con', 'smy', 'alb'];
const INLAND = ['vie', 'boh', 'tyr', 'mun', 'sil', 'gal', 'bud', 'tri', 'ven', 'ser', 'war'];
const STRAITS = ['swe', 'nwy', 'ska', 'den', 'stp', 'fin', 'bot', 'kie', 'ber', 'bal', 'hel'];

/** The work doubles with each move. */
const MOVES = 8;

interface Field extends Melee {
  readonly name: string;
  readonly seeds: number;
}

const powers = ['austria', 'france', 'italy'];
const heaviest = 3;
const FIELDS: readonly Field[] = [
  { name: 'inland', arena: INLAND, powers, units: 10, seeds: 300 },
  { name: 'inland, unequal', arena: INLAND, powers, units: 10, heaviest, seeds: 300 },
  { name: 'straits', arena: STRAITS, powers, units: 10, seeds: 200 },
  { name: 'landings in the north', arena: CHANNEL, powers, units: 10, landings: true, seeds: 300 },
  { name: 'landings in the south', arena: ISLANDS, powers, units: 10, landings: true, seeds: 300 },
  {
    name: 'landings, unequal',
    arena: CHANNEL,
    powers,
    units: 9,
    heaviest,
    landings: true,
    seeds: 200,
  },
];

function winnersOf(position: Position, outcome: Outcome): Winners {
  const moves = position.orders.filter((o, i) => o.type === 'move' && outcome.results[i]?.ok);
  return new Set(moves.map((order) => order.at.split('/')[0] ?? ''));
}

const sorted = (winners: Winners): string[] => [...winners].sort();

/** The one outcome that agrees with the rules, once paradoxical convoys are out of the way. */
function expectAgreement(position: Position): void {
  const outcome = adjudicate(classical, position);
  const game = new Reference(classical, position);
  if (game.size > MOVES) return;
  const stranded = outcome.results.filter((each) => each.code === 'paradox').map((each) => each.at);
  const free = game.outcomes();
  expect(stranded.length === 0 || free.length !== 1, 'Szykman only where it is needed').toBe(true);
  const possible = stranded.length === 0 ? free : game.outcomes(new Set(stranded));
  const most = possible.toSorted((a, b) => b.size - a.size)[0] ?? new Set(['no outcome']);
  expect(sorted(winnersOf(position, outcome)), writePosition(position)).toEqual(sorted(most));
}

describe.each(FIELDS)('agrees with an exhaustive search: $name', (field) => {
  test(`for ${field.seeds} seeded positions`, () => {
    for (let seed = 0; seed < field.seeds; seed++) {
      expectAgreement(melee(classical, seed, field));
    }
  });
});
