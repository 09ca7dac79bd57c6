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
const MOVES = 7;

/** Enough for a busy machine. */
const PATIENCE = { timeout: 60_000 };

interface Field extends Melee {
  readonly name: string;
  readonly seeds: number;
}

const powers = ['austria', 'france', 'italy'];
const heaviest = 3;
const FIELDS: readonly Field[] = [
  { name: 'inland', arena: INLAND, powers, units: 10, seeds: 150 },
  { name: 'inland, unequal', arena: INLAND, powers, units: 10, heaviest, seeds: 150 },
  { name: 'straits', arena: STRAITS, powers, units: 10, seeds: 150 },
  { name: 'landings in the north', arena: CHANNEL, powers, units: 10, landings: true, seeds: 150 },
  { name: 'landings in the south', arena: ISLANDS, powers, units: 10, landings: true, seeds: 150 },
  {
    name: 'landings, unequal',
    arena: CHANNEL,
    powers,
    units: 9,
    heaviest,
    landings: true,
    seeds: 150,
  },
];

function winnersOf(position: Position, outcome: Outcome): Winners {
  const moves = position.orders.filter((o, i) => o.type === 'move' && outcome.results[i]?.ok);
  return new Set(moves.map((order) => order.at.split('/')[0] ?? ''));
}

const sorted = (winners: Winners): string[] => [...winners].sort();

/** False for positions with too many moves to search. The outcome must be the one that
 * agrees with the rules, once paradoxical convoys are out of the way. */
function expectAgreement(position: Position): boolean {
  const outcome = adjudicate(classical, position);
  const game = new Reference(classical, position);
  if (game.size > MOVES) return false;
  const stranded = outcome.results.filter((each) => each.code === 'paradox').map((each) => each.at);
  const free = game.outcomes();
  if (stranded.length > 0) expect(free).not.toHaveLength(1);
  const possible = stranded.length === 0 ? free : game.outcomes(new Set(stranded));
  const most = possible.toSorted((a, b) => b.size - a.size)[0] ?? new Set(['no outcome']);
  const told = { position: writePosition(position), winners: sorted(winnersOf(position, outcome)) };
  expect(told).toEqual({ ...told, winners: sorted(most) });
  return true;
}

describe.each(FIELDS)('agrees with an exhaustive search: $name', (field) => {
  test(`for ${field.seeds} seeded positions`, PATIENCE, () => {
    let compared = 0;
    for (let seed = 0; seed < field.seeds; seed++) {
      if (expectAgreement(melee(classical, seed, field))) compared += 1;
    }
    expect(compared).toBeGreaterThan(field.seeds / 4);
  });
});
