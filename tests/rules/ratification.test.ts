import { describe, expect, test } from 'vitest';
import {
  ratifyTerms,
  situationOf,
  sumOf,
  viewFor,
  type Clause,
  type PowerId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const content = { ...tiny, scenario: { ...tiny.scenario, ratifies: ['democracy'] as const } };
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const alliance: Clause = { kind: 'alliance' };
const treaty = (game: Table) => ({ parties: [BLU, GRY], clauses: [alliance], game });

/** BLU is a parliamentary state, GRY is not; they sign some clauses. */
function signed(clauses: readonly Clause[] = [alliance], change: (game: Table) => void = () => {}) {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  game.power(BLU).regime = 'democracy';
  game.power(BLU).ruling = 'liberal';
  for (const power of [RED, GRY]) game.power(power).regime = 'monarchy';
  change(game);
  return game.month({
    BLU: [{ kind: 'offer', to: GRY, clauses, until: null }],
    GRY: [{ kind: 'answer', offer: `BLU-GRY-${game.world.month}`, accept: true }],
  });
}

/** What BLU thinks of GRY, for good. */
const opinion =
  (value: number) =>
  ({ world }: Table): void => {
    const cause = { cause: 'cause.test', value, since: world.month, fades: 0 };
    (world.relations[BLU] ??= {})[GRY] = { causes: [cause], trust: 0 };
  };

const inForce = (game: Table): number => Object.keys(game.world.treaties).length;

describe('a treaty that may mean war', () => {
  test('binds nobody before the parliament of a signer has voted on it (MIL-13)', () => {
    const game = signed();
    expect(game.facts('ratification-opened')).toMatchObject([{ awaits: [BLU] }]);
    expect(inForce(game)).toBe(0);
    expect(Object.values(game.world.signed)).toMatchObject([{ parties: [BLU, GRY] }]);
    game.month({ RED: [{ kind: 'declare-war', on: GRY }] });
    expect(game.facts('call-made')).toEqual([]);
  });

  test('enters into force when the house ratifies it, for the reasons for which it was signed', () => {
    const game = signed([alliance], opinion(80));
    const [opened] = game.facts('ratification-opened');
    game.month().month();
    const [vote] = game.facts('ratification-vote');
    expect(vote).toMatchObject({ power: BLU, passed: true });
    expect(sumOf(vote?.why ?? [])).toBeGreaterThanOrEqual(0);
    expect(game.facts('treaty-signed')[0]?.reasons).toEqual(opened?.reasons);
    expect(inForce(game)).toBe(1);
    expect(game.world.signed).toEqual({});
  });

  test('fails when it does not, and the partner remembers it', () => {
    const game = signed([alliance], (table) => {
      opinion(-100)(table);
      table.power(BLU).stability = 10;
      table.power(BLU).warSupport = 5;
    });
    game.month().month();
    const [vote] = game.facts('ratification-vote');
    expect(vote?.passed).toBe(false);
    expect(sumOf(vote?.why ?? [])).toBeLessThan(0);
    expect(game.facts('ratification-failed')).toMatchObject([{ by: BLU }]);
    expect(inForce(game)).toBe(0);
    expect(game.world.signed).toEqual({});
    expect(game.world.relations[GRY]?.[BLU]?.trust).toBeLessThan(0);
    const causes = game.world.relations[GRY]?.[BLU]?.causes ?? [];
    expect(causes.map(({ cause }) => cause)).toContain('cause.not-ratified');
  });

  test('is never ratified when the signers are at war by then', () => {
    const game = signed();
    game.war('BLU', 'GRY');
    game.month().month();
    expect(game.facts('ratification-failed')).toMatchObject([{ by: null }]);
  });

  test('is not offered again while the house debates', () => {
    const game = signed();
    game.month({ GRY: [{ kind: 'offer', to: BLU, clauses: [alliance], until: null }] });
    expect(game.refusals()).toEqual(['awaits-ratification']);
  });

  test('enters into force at once where no parliament is left to ask', () => {
    const game = signed([alliance], opinion(-100));
    game.power(BLU).regime = 'authoritarian';
    game.month().month();
    expect(game.facts('ratification-vote')).toEqual([]);
    expect(inForce(game)).toBe(1);
  });
});

test('a cession asks the parliament of whoever gives, and of nobody else', () => {
  const cede = (by: PowerId, to: PowerId, province: string): Clause =>
    ({ kind: 'cession', by, to, province }) as Clause;
  expect(signed([cede(BLU, GRY, 'blauport')]).facts('ratification-opened')).toHaveLength(1);
  expect(signed([cede(GRY, BLU, 'grauport')]).facts('ceded')).toHaveLength(1);
});

test.each<Clause>([
  { kind: 'friendship' },
  { kind: 'non-aggression' },
  { ...alliance, secret: true },
])('a parliament is not asked about what means no war or is not shown to it: $kind', (clause) => {
  expect(inForce(signed([clause]))).toBe(1);
});

test('a house is won by fear of a third, a firm government and a partner whose creed it bears', () => {
  const sum = (change: (game: Table) => void): number => {
    const game = signed([alliance], change);
    return sumOf(ratifyTerms(situationOf(content, game.world), BLU, treaty(game)));
  };
  const plain = sum(() => {});
  expect(sum((game) => (game.power(BLU).stability = 0))).toBeLessThan(plain);
  expect(sum((game) => game.clear())).toBeLessThan(plain);
  expect(sum((game) => (game.power(GRY).regime = 'communist'))).toBeLessThan(plain);
});

test('what is sealed in a signed treaty is seen by the signers alone', () => {
  const game = signed([alliance, { kind: 'consultation', secret: true }]);
  const seen = (me: PowerId): string => JSON.stringify(viewFor(game.world, me).world.signed);
  expect(seen(GRY)).toContain('consultation');
  expect(seen(RED)).not.toContain('consultation');
});
