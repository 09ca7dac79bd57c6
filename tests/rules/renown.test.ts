import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  beatenTerms,
  fearTerms,
  isThoughtBeaten,
  reputationChange,
  reputationTerms,
  situationOf,
  sumOf,
  tensionTerms,
  threatOf,
  threatTerms,
  weigh,
  type Fact,
  type PowerId,
  type ProvinceId,
  type UnitId,
  type WarId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [ITA, ETH, GER, FRA, GBR, AUT] = ['ITA', 'ETH', 'GER', 'FRA', 'GBR', 'AUT'] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];
const situation = (game: Table) => situationOf(content, game.world);
const side = (power: PowerId, force: number) => ({
  unit: `${power}-1` as UnitId,
  power,
  role: 'attack' as const,
  force,
  terms: [],
  losses: 1,
});
const battle = (winner: PowerId, ours: number, loser: PowerId, theirs: number): Fact => ({
  kind: 'battle',
  at: 'makale' as ProvinceId,
  sides: [side(winner, ours), side(loser, theirs)],
  winner,
});

describe('the name of an army', () => {
  const moved = (game: Table, ...log: Fact[]) => reputationTerms(situation(game), log);

  test('rises by two with a battle won, by four against odds, and the beaten sinks as much', () => {
    const game = new Table(content).war('ITA', 'ETH');
    const even = moved(game, battle(ITA, 300, ETH, 200));
    expect(even.get(ITA)).toEqual([{ reason: 'reputation.won', value: 2, about: { power: ETH } }]);
    expect(sumOf(even.get(ETH) ?? [])).toBe(-2);
    const odds = moved(game, battle(ETH, 100, ITA, 200));
    expect([sumOf(odds.get(ETH) ?? []), sumOf(odds.get(ITA) ?? [])]).toEqual([4, -4]);
  });

  test('is made or lost by surrender, within the bounds of a month', () => {
    const game = new Table(content);
    const fact: Fact = { kind: 'capitulated', power: ETH, to: ITA, terms: [] };
    const all = moved(game, fact);
    expect([sumOf(all.get(ITA) ?? []), sumOf(all.get(ETH) ?? [])]).toEqual([8, -15]);
    expect(reputationChange(-15, 0)).toBe(-12);
    // Who has a name already gains less by another battle, and loses as much as anybody.
    expect([reputationChange(12, 75), reputationChange(-12, 75)]).toEqual([3, -12]);
  });

  test('is also that of whoever sent volunteers (WI-13)', () => {
    const game = new Table(content).war('ITA', 'ETH');
    game.month({
      GER: [
        {
          kind: 'commit',
          to: { kind: 'war', war: 'ITA-ETH' as WarId, side: 'defenders' },
          what: 'volunteers',
          amount: 1,
        },
      ],
    });
    const all = moved(game, battle(ETH, 300, ITA, 200));
    expect(all.get(GER)).toEqual([
      { reason: 'reputation.volunteers', value: 1, about: { power: ETH } },
    ]);
  });

  test('adds to the threat that an army is: half of its forces at the most', () => {
    const game = new Table(content);
    const before = threatTerms(situation(game), AUT, GER);
    game.power(GER).reputation = 100;
    const after = threatTerms(situation(game), AUT, GER);
    const force = before.find(({ reason }) => reason === 'threat.forces')?.value ?? 0;
    expect(after).toContainEqual({
      reason: 'threat.name',
      value: Math.trunc(force / 2),
      about: { power: GER },
    });
    game.power(GER).reputation = -100;
    expect(threatOf(situation(game), AUT, GER)).toBeLessThan(sumOf(before));
  });

  test('moves by what its reasons add up to, what is not believed among them', () => {
    const game = new Table(content).war('ITA', 'ETH');
    game.power(ITA).reputation = 90;
    game.clear();
    const unit = game.put('ITA', 'gondar', 10);
    game.occupy('gondar', ITA);
    game.put('ETH', 'makale', 2);
    game.month({ ITA: [{ kind: 'move', unit, to: 'makale' }] });
    const fact = game.facts('reputation').find(({ power }) => power === ITA);
    expect(fact?.change).toBe(sumOf(fact?.terms ?? []));
    expect(fact?.terms.map(({ reason }) => reason)).toContain('reputation.won');
  });

  test('fades month by month until nothing is left of it', () => {
    const game = new Table(content);
    game.power(AUT).reputation = 48;
    game.power(FRA).reputation = -3;
    for (let i = 0; i < 8; i++) game.month();
    expect(game.power(FRA).reputation).toBe(0);
    expect(game.power(AUT).reputation).toBeLessThan(44);
  });
});

describe('the tension of the world', () => {
  const terms = (game: Table, ...log: Fact[]) => tensionTerms(situation(game), log);

  test('rises with wars by the rank of who fights them, and with ultimatums', () => {
    const war = (by: PowerId, on: PowerId): Fact => ({
      kind: 'war-declared',
      war: 'w' as WarId,
      by,
      on,
      casus: 'aggression',
      why: [],
    });
    const game = new Table(content);
    game.world.tension = 10;
    expect(terms(game, war(ITA, ETH))).toEqual([
      { reason: 'tension.war', value: 4, about: { power: ITA } },
    ]);
    expect(sumOf(terms(game, war(GER, FRA)))).toBe(6);
    game.war('GER', 'FRA').war('GER', 'GBR');
    expect(terms(game)).toEqual([{ reason: 'tension.great-war', value: 4 }]);
  });

  test('sinks in quiet months to what there always is, and stays within its bounds', () => {
    const game = new Table(content);
    game.world.tension = 100;
    expect(sumOf(terms(game))).toBe(-4);
    game.world.tension = 11;
    expect(sumOf(terms(game))).toBe(-1);
    game.world.tension = 10;
    expect(terms(game)).toEqual([]);
  });

  test('makes everybody look for friends', () => {
    const game = new Table(content);
    game.world.tension = 100;
    const { terms: why } = weigh(situation(game), FRA, GBR, [{ kind: 'alliance' }]);
    expect(why.find(({ reason }) => reason === 'ties.tension')?.value).toBe(4);
  });
});

describe('a power in the eyes of the world', () => {
  test('is feared by each whom it threatens', () => {
    const game = new Table(content);
    const terms = fearTerms(situation(game), GER);
    const threat = threatOf(situation(game), AUT, GER);
    expect(terms).toContainEqual({
      reason: 'fear.of',
      value: Math.trunc(threat / 10),
      about: { power: AUT },
    });
  });

  test('is thought beaten by how its war goes, what it costs, its name, and its home', () => {
    const game = new Table(content).war('ITA', 'ETH');
    expect(isThoughtBeaten(situation(game), ETH)).toBe(false);
    for (const at of ['addis-ababa', 'gondar', 'makale', 'dessie', 'harar']) game.occupy(at, ITA);
    game.power(ETH).reputation = -40;
    game.power(ETH).stability = 20;
    const terms = beatenTerms(situation(game), ETH);
    expect(terms).toContainEqual({ reason: 'beaten.capital', value: 25 });
    expect(terms).toContainEqual({ reason: 'beaten.name', value: 10 });
    expect(terms).toContainEqual({ reason: 'beaten.home', value: 10 });
    expect(isThoughtBeaten(situation(game), ETH)).toBe(true);
    const { terms: why } = weigh(situation(game), GBR, ETH, [{ kind: 'alliance' }]);
    expect(why.find(({ reason }) => reason === 'ties.beaten')?.value).toBe(-20);
  });

  test('forgets an eighth of its glory each January', () => {
    const game = new Table(content);
    game.power(AUT).prestige = 40;
    game.world.month = 1934 * 12;
    game.month();
    expect(game.facts('prestige')).toContainEqual({
      kind: 'prestige',
      power: AUT,
      change: -5,
      reason: 'prestige.years',
    });
  });
});
