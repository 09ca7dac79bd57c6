import { describe, expect, test } from 'vitest';
import {
  atWar,
  situationOf,
  sortedKeys,
  sumLedger,
  incomeTerms,
  weigh,
  type Clause,
  type PowerId,
  type War,
  type World,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const peace: Clause = { kind: 'peace' };

/** RED and GRY at war, no treaties, everybody at home. */
function table(): Table {
  const game = new Table(content).clear().war('RED', 'GRY');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  game.put('GRY', 'graustadt', 5);
  return game;
}

function sign(game: Table, clauses: readonly Clause[], months: number | null = null): Table {
  const until = months === null ? null : game.world.month + months;
  return game.month({
    RED: [{ kind: 'offer', to: GRY, clauses, until }],
    GRY: [{ kind: 'answer', offer: `RED-GRY-${game.world.month}`, accept: true }],
  });
}

const fighting = (game: Table): boolean => atWar(situationOf(content, game.world), RED, GRY);

describe('an armistice', () => {
  test('stops the fighting where everybody stands, and the war goes on when it runs out', () => {
    const game = table();
    game.put('RED', 'grauport', 5);
    game.month();
    sign(game, [{ kind: 'armistice' }], 2);
    expect(fighting(game)).toBe(false);
    expect(game.holder('grauport')).toBe(RED);
    expect(Object.keys(game.world.wars)).toHaveLength(1);
    game.month();
    expect(game.holder('grauport')).toBe(RED);
    game.month();
    expect(fighting(game)).toBe(true);
  });

  test('is broken by a declaration, and the old war is back', () => {
    const game = sign(table(), [{ kind: 'armistice' }], 12);
    game.month({ RED: [{ kind: 'declare-war', on: GRY }] });
    expect(fighting(game)).toBe(true);
    expect(game.facts('treaty-ended').map(({ how }) => how)).toEqual(['broken']);
    expect(Object.keys(game.world.wars)).toEqual(['RED-GRY']);
  });

  test('is worth little to those between whom no front lies', () => {
    const reasons = (apart: boolean): string[] => {
      const game = table();
      if (apart) for (const id of sortedKeys(game.world.provinces)) game.occupy(id, 'GRY');
      const situation = situationOf(content, game.world);
      return weigh(situation, RED, GRY, [{ kind: 'armistice' }]).terms.map(({ reason }) => reason);
    };
    expect(reasons(false)).not.toContain('peace.no-front');
    expect(reasons(true)).toContain('peace.no-front');
  });

  test('cannot stand beside a peace in one treaty', () => {
    const game = table();
    game.month({
      RED: [{ kind: 'offer', to: GRY, clauses: [peace, { kind: 'armistice' }], until: null }],
    });
    expect(game.refusals()).toEqual(['peace-and-armistice']);
  });

  test('ends with the peace that follows it', () => {
    const game = sign(sign(table(), [{ kind: 'armistice' }], 12), [peace]);
    expect(game.refusals()).toEqual([]);
    expect(Object.keys(game.world.treaties)).toEqual([]);
    expect(Object.keys(game.world.wars)).toEqual([]);
  });
});

describe('a peace', () => {
  test('with a cession gives the land that it names and returns the rest', () => {
    const game = table();
    game.put('RED', 'grauport', 5);
    game.put('RED', 'hochpass', 5);
    game.month();
    sign(game, [peace, { kind: 'cession', by: GRY, to: RED, province: 'grauport' as never }]);
    expect(game.world.provinces['grauport' as never]).toMatchObject({ owner: RED });
    expect(game.world.provinces['hochpass' as never]).toMatchObject({
      owner: GRY,
      controller: GRY,
    });
  });

  test('sends home whoever stands in land that is no longer open to him', () => {
    const game = table();
    const army = game.put('RED', 'grauport', 5);
    game.month();
    sign(game, [peace]);
    expect(game.facts('withdrawn')).toMatchObject([{ unit: army, from: 'grauport' }]);
    expect(game.holder(game.at(army) ?? '')).toBe(RED);
  });

  test('with an indemnity moves gold every month of its term', () => {
    const game = table();
    const gold = (power: PowerId): number =>
      sumLedger(incomeTerms(situationOf(content, game.world), power)).gold;
    sign(game, [peace]);
    const before = [gold(RED), gold(GRY)];
    game.war('RED', 'GRY');
    sign(game, [peace, { kind: 'indemnity', by: GRY, to: RED, amount: 2 }], 6);
    expect([gold(RED), gold(GRY)]).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) - 2]);
  });

  test('with a bare frontier clears it of soldiers and yards until the owner is at war', () => {
    const game = table();
    const army = game.put('GRY', 'hochpass', 5);
    const next = { kind: 'move', unit: 'GRY-at-graustadt', to: 'hochpass' };
    const bare: Clause = { kind: 'demilitarised', by: GRY, to: RED, province: 'hochpass' as never };
    sign(game, [peace, bare], 60);
    expect(game.facts('withdrawn').map(({ unit }) => unit)).toEqual([army]);
    game.month({
      GRY: [next, { kind: 'build', project: 'army', at: 'hochpass' }],
    });
    expect(game.refusals().sort()).toEqual(['demilitarised', 'no-right-of-way']);
    game.war('BLU', 'GRY').month({ GRY: [next] });
    expect(game.at(next.unit as never)).toBe('hochpass');
  });

  test('is worth more to who loses than to who wins, and the reasons say why', () => {
    const game = table();
    game.land('grauport').controller = RED;
    const situation = situationOf(content, game.world);
    const balance = (me: PowerId, other: PowerId) => weigh(situation, me, other, [peace]);
    const fortunes = (me: PowerId, other: PowerId): number =>
      balance(me, other).terms.find(({ reason }) => reason === 'peace.fortunes')?.value ?? 0;
    expect(fortunes(GRY, RED)).toBeGreaterThan(0);
    expect(fortunes(RED, GRY)).toBe(-fortunes(GRY, RED));
  });

  test('between leaders ends the war for all, so they count what all would give back', () => {
    const game = table();
    const war = game.world.wars['RED-GRY' as keyof World['wars']];
    war?.defenders.push(BLU);
    const home = sortedKeys(game.world.provinces).find((id) => game.land(id).owner === BLU);
    game.occupy(home ?? '', RED);
    const situation = situationOf(content, game.world);
    const valued = (me: PowerId, other: PowerId): Record<string, number> =>
      Object.fromEntries(
        weigh(situation, me, other, [peace]).terms.map(({ reason, value }) => [reason, value]),
      );
    expect(valued(RED, GRY)).toMatchObject({ 'peace.land-returned': -6 });
    expect(valued(GRY, RED)).toMatchObject({ 'peace.land-back': 6 });
    expect(valued(BLU, RED)).toMatchObject({ 'peace.land-back': 6 });
  });

  test('of one who does not lead counts his own land alone', () => {
    const game = table();
    const war = game.world.wars['RED-GRY' as keyof World['wars']];
    war?.defenders.push(BLU);
    game.occupy('grauport', RED);
    const situation = situationOf(content, game.world);
    const reasons = weigh(situation, BLU, RED, [peace]).terms.map(({ reason }) => reason);
    expect(reasons).not.toContain('peace.land-back');
  });

  test('made apart by a sworn ally is not forgotten by those who fight on', () => {
    const game = table();
    const war = game.world.wars['RED-GRY' as never] as unknown as War;
    war.defenders.push(BLU);
    war.parties[BLU] = { ...(war.parties[GRY] as object), bond: 'ally' } as never;
    game.month({
      RED: [{ kind: 'offer', to: BLU, clauses: [peace], until: null }],
      BLU: [{ kind: 'answer', offer: `RED-BLU-${game.world.month}`, accept: true }],
    });
    expect(game.facts('left-war').map(({ power }) => power)).toEqual([BLU]);
    const causes = game.world.relations[GRY]?.[BLU]?.causes ?? [];
    expect(causes.map(({ cause }) => cause)).toContain('cause.separate-peace');
  });
});
