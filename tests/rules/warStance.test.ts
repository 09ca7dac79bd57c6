import { describe, expect, test } from 'vitest';
import {
  goodPasses,
  opinionOf,
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

/** RED has attacked GRY, and BLU is sworn to GRY and does not fight. */
function beside(): Table {
  const game = new Table(content).war('RED', 'GRY');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  game.world.treaties['t' as TreatyId] = {
    ...{ name: null, place: null, parties: [BLU, GRY], clauses: [{ kind: 'alliance' }] },
    ...{ signed: game.world.month, until: null },
  };
  return game;
}

describe('a non-belligerent', () => {
  test('is distrusted by the other side from then on, and told of in the papers', () => {
    const game = beside();
    const before = opinionOf(situationOf(content, game.world), RED, BLU);
    game.month();
    expect(game.facts('war-stance')).toMatchObject([{ war, power: BLU, side: 'defenders' }]);
    expect(game.world.wars[war]?.beside).toEqual({ BLU: 'defenders' });
    expect(opinionOf(situationOf(content, game.world), RED, BLU)).toBeLessThan(before);
    const causes = game.facts('opinion').map(({ of, cause }) => [of, cause.cause]);
    expect(causes).toContainEqual(['RED', 'cause.beside-our-enemy']);
    expect(causes).toContainEqual(['GRY', 'cause.beside-us']);
    game.month();
    expect(game.facts('war-stance')).toEqual([]);
  });

  test('sends nothing to the enemies of its friend, while a neutral trades with both', () => {
    const game = beside();
    const passes = () => goodPasses(situationOf(content, game.world), BLU, RED, 'coal');
    expect(passes()).toBe(true);
    expect(game.month() && passes()).toBe(false);
    expect(goodPasses(situationOf(content, game.world), BLU, GRY, 'coal')).toBe(true);
    delete game.world.treaties['t' as TreatyId];
    game.month();
    expect(game.facts('war-stance')).toMatchObject([{ power: BLU, side: null }]);
    expect(passes()).toBe(true);
  });

  test('loses no trust by the help that it sends, as a neutral does', () => {
    const lost = (game: Table) => {
      game.power('BLU').stocks = { gold: 500, oil: 500, coal: 500, manpower: 500 };
      const to = { kind: 'war', war, side: 'defenders' };
      game.month({ BLU: [{ kind: 'commit', to, what: 'money', amount: 1 }] });
      return game.facts('trust').filter(({ reason }) => reason === 'trust.neutrality');
    };
    expect(lost(beside().month())).toEqual([]);
    expect(lost(new Table(content).war('RED', 'GRY'))).toMatchObject([{ of: RED, toward: BLU }]);
  });
});
