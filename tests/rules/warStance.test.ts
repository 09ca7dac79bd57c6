import { describe, expect, test } from 'vitest';
import {
  situationOf,
  warStance,
  type Clause,
  type PowerId,
  type TreatyId,
  type WarId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const war = 'RED-GRY' as WarId;

/** RED has attacked GRY; BLU is bound to one of them by a clause, or to none. */
function stance(to: PowerId = GRY, clause?: Clause) {
  const game = new Table(content).war('RED', 'GRY');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  for (const of of Object.keys(game.world.relations)) delete game.world.relations[of as PowerId];
  if (clause)
    game.world.treaties['t' as TreatyId] = {
      ...{ name: null, place: null, parties: [BLU, to], clauses: [clause] },
      ...{ signed: game.world.month, until: null },
    };
  return warStance(situationOf(content, game.world), BLU, war);
}

describe('a power outside a war (MIL-17)', () => {
  test('is neutral where it has promised nothing', () => {
    expect(stance().side).toBeNull();
  });

  test('is a non-belligerent of the side that it has sworn to stand by and does not', () => {
    expect(stance(GRY, { kind: 'alliance' }).side).toBe('defenders');
    expect(stance(RED, { kind: 'alliance' }).side).toBe('attackers');
  });

  test('is none for help that is promised in another case', () => {
    expect(stance(GRY, { kind: 'alliance', if: { by: GRY, on: BLU } }).side).toBeNull();
  });

  test('says by which reasons it leans', () => {
    const { terms } = stance(GRY, { kind: 'alliance' });
    expect(terms.map(({ reason }) => reason)).toContain('stance.sworn');
  });
});
