import { describe, expect, test } from 'vitest';
import type { Clause, PowerId } from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const pact: Clause = { kind: 'non-aggression' };

/** BLU and GRY sign a pact, with so many months of notice. */
function signed(notice: number, clauses: readonly Clause[] = [pact], until: number | null = null) {
  const game = new Table(content);
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  const { month } = game.world;
  const terms = notice === 0 ? { clauses, until } : { clauses, until, notice };
  game.month({
    BLU: [{ kind: 'offer', to: GRY, ...terms }],
    GRY: [{ kind: 'answer', offer: `BLU-GRY-${month}`, accept: true }],
  });
  const [treaty] = Object.keys(game.world.treaties);
  const denounce = { kind: 'denounce', treaty };
  const trustOf = (of: PowerId): number => game.world.relations[of]?.[BLU]?.trust ?? 0;
  return { game, denounce, trustOf };
}

const endings = (game: Table): string[] => game.facts('treaty-ended').map(({ how }) => how);

describe('a treaty with notice', () => {
  test('binds until the end of the notice, in the last month of which it ends', () => {
    const { game, denounce } = signed(3);
    const { month } = game.world;
    game.month({ BLU: [denounce] });
    expect(game.facts('treaty-denounced')).toMatchObject([{ by: BLU, until: month + 3 }]);
    game.month().month();
    expect(Object.keys(game.world.treaties)).toHaveLength(1);
    game.month();
    expect(endings(game)).toEqual(['notice-over']);
    expect(game.world.treaties).toEqual({});
  });

  test('ends with its term where that comes first', () => {
    const { game, denounce } = signed(12, [pact], new Table(content).world.month + 4);
    game.month({ BLU: [denounce] });
    expect(game.facts('treaty-denounced')[0]?.until).toBe(game.world.month + 2);
  });

  test('is broken by an attack in the meantime', () => {
    const { game, denounce, trustOf } = signed(3);
    game.month({ BLU: [denounce] });
    game.month({ BLU: [{ kind: 'declare-war', on: GRY }] });
    expect(endings(game)).toEqual(['broken']);
    expect(trustOf(GRY)).toBeLessThan(-40);
  });

  test('is denounced once', () => {
    const { game, denounce } = signed(3);
    game.month({ BLU: [denounce] });
    game.month({ GRY: [denounce] });
    expect(game.refusals()).toEqual(['already-denounced']);
  });

  test('costs less to denounce than one without, and much less than to break', () => {
    const costOf = (notice: number): number => {
      const { game, denounce, trustOf } = signed(notice);
      game.month({ BLU: [denounce] });
      return trustOf(GRY);
    };
    const broken = signed(6);
    broken.game.month({ BLU: [{ kind: 'declare-war', on: GRY }] });
    expect(costOf(6)).toBeLessThan(0);
    expect(costOf(0)).toBeLessThan(2 * costOf(6));
    expect(broken.trustOf(GRY)).toBeLessThan(4 * costOf(0));
  });

  test.each([-1, 1.5, 25])('is not offered with %s months of it', (notice) => {
    const game = new Table(content);
    for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
    const offer = { kind: 'offer', to: RED, clauses: [{ kind: 'consultation' }], until: null };
    game.month({ BLU: [{ ...offer, notice }] });
    expect(game.refusals()).toEqual(['bad-notice']);
  });
});

describe('a treaty that is thrown off', () => {
  const attack = { kind: 'declare-war', on: GRY };

  test('on the eve of an attack counts as broken, with those who read of it too', () => {
    const { game, denounce, trustOf } = signed(0);
    game.month({ BLU: [denounce] });
    expect(trustOf(RED)).toBe(0);
    game.month({ BLU: [attack] });
    expect(trustOf(GRY)).toBeLessThan(-40);
    expect(trustOf(RED)).toBeLessThan(0);
  });

  test('long before it does not', () => {
    const { game, denounce, trustOf } = signed(0);
    game
      .month({ BLU: [denounce] })
      .month()
      .month()
      .month()
      .month();
    game.month({ BLU: [attack] });
    expect(trustOf(RED)).toBe(0);
  });
});

test('a client whose treaty runs out is its own master again', () => {
  const { month } = new Table(content).world;
  const { game } = signed(0, [{ kind: 'protectorate', by: GRY, to: BLU }], month + 1);
  expect(game.power(GRY).overlord).toBe(BLU);
  game.month();
  expect(game.power(GRY).overlord).toBeNull();
});
