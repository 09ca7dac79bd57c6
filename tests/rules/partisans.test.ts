import { describe, expect, test } from 'vitest';
import {
  resistanceTerms,
  situationOf,
  sortedKeys,
  sumOf,
  unrestTerms,
  type PowerId,
  type ProvinceId,
  type War,
} from '../../src/rules/index.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { setOccupation } from '../../src/ai/setOccupation.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [GER, FRA, GBR, POL, SOV] = ['GER', 'FRA', 'GBR', 'POL', 'SOV'] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

/** Germany holds France, whose government sits in London; nobody guards the land. */
function occupied(unrest = 80): Table {
  const game = new Table(content).clear().war(GER, GBR);
  const war = Object.values(game.world.wars)[0] as War;
  war.defenders.push(FRA);
  game.power(FRA).exile = GBR;
  game.put(GBR, 'london', 5);
  for (const [id, state] of Object.entries(game.world.provinces)) {
    const land = content.board.places[id as ProvinceId];
    if (state.owner !== FRA || land?.kind !== 'land' || !land.cores.includes(FRA)) continue;
    Object.assign(state, { controller: GER, unrest });
  }
  return game;
}

const at = (game: Table, id: string) => game.world.provinces[id as ProvinceId];
const resistance = (game: Table, id: string) =>
  resistanceTerms(situationOf(content, game.world), id as ProvinceId);

describe('resistance', () => {
  test('is the sum of unrest, ground, rule, government, patron and garrison', () => {
    const game = occupied();
    const before = resistance(game, 'grenoble');
    expect(before.map(({ reason }) => reason)).toEqual([
      'resistance.unrest',
      'resistance.ground',
      'resistance.government',
      'resistance.patron',
    ]);
    game.put(GER, 'grenoble', 4);
    game.power(GER).occupation = 'harsh';
    expect(sumOf(resistance(game, 'grenoble'))).toBe(sumOf(before) - 20 + 10);
  });

  test('loses heart where nobody abroad fights the holder', () => {
    const game = occupied();
    for (const id of sortedKeys(game.world.wars)) delete game.world.wars[id];
    Object.assign(game.power(FRA), { exile: null, alive: false });
    expect(resistance(game, 'grenoble')).toContainEqual({
      reason: 'resistance.alone',
      value: -15,
    });
  });

  test('is nobody’s where the people are the holder’s own', () => {
    const game = occupied();
    expect(resistance(game, 'berlin')).toEqual([]);
    expect(resistance(game, 'london')).toEqual([]);
  });

  test('grows faster under harsh rule, slower beside a garrison', () => {
    const game = occupied(10);
    const growth = () => sumOf(unrestTerms(situationOf(content, game.world), 'lyon' as ProvinceId));
    const mild = growth();
    game.power(GER).occupation = 'harsh';
    expect(growth()).toBe(mild + 3);
    game.put(GER, 'lyon', 4);
    expect(growth()).toBe(mild + 2);
  });

  test('burns what the holder would have had of the land', () => {
    const game = occupied(60);
    const units = Object.entries(game.world.provinces).filter(([, { owner }]) => owner === FRA);
    for (const [id] of units) game.put(GER, id, 3);
    const gold: number[] = [];
    for (let i = 0; i < 6 && gold.length === 0; i++) {
      game.month();
      gold.push(...game.facts('sabotage').map(({ cost }) => cost.gold));
    }
    expect(gold.length).toBeGreaterThan(0);
    expect(game.facts('sabotage')[0]).toMatchObject({ power: GER, nation: FRA, patron: GBR });
    expect(game.facts('rising')).toEqual([]);
  });
});

describe('a rising', () => {
  test('frees land that nobody guards for the government abroad', () => {
    const game = occupied(100);
    for (let i = 0; i < 12 && game.facts('rising').length === 0; i++) game.month();
    const [risen] = game.facts('rising');
    if (!risen) throw new Error('nobody rose in a year');
    expect(risen).toMatchObject({ power: FRA, against: GER, patron: GBR });
    expect(game.holder(risen.province)).toBe(FRA);
    expect(game.facts('unit-raised').map(({ power }) => power)).toContain(FRA);
    expect(at(game, risen.province)?.unrest).toBeLessThan(100);
  });

  test('comes only where no garrison stands, whatever the unrest', () => {
    const game = occupied(100);
    game.power(GER).occupation = 'harsh';
    const lands = Object.entries(game.world.provinces).filter(([, each]) => each.unrest === 100);
    for (const [id] of lands) game.put(GER, id, 3);
    for (let i = 0; i < 6; i++) {
      game.month();
      expect(game.facts('rising')).toEqual([]);
    }
  });

  test('brings a dead state back under its patron, at war beside him with whoever annexed it', () => {
    const game = new Table(content).clear().war(GER, SOV);
    game.put(SOV, 'moskva', 5);
    game.power(POL).alive = false;
    for (const [id, state] of Object.entries(game.world.provinces))
      if (state.owner === POL)
        Object.assign(state, { owner: GER, controller: GER, unrest: id === 'lublin' ? 100 : 0 });
    for (let i = 0; i < 24 && game.facts('rising').length === 0; i++) {
      game.land('lublin').unrest = 100;
      game.month();
    }
    expect(game.facts('rising')).toMatchObject([
      { province: 'lublin', power: POL, against: GER, patron: SOV },
    ]);
    expect(game.facts('power-restored')).toMatchObject([{ power: POL, overlord: SOV }]);
    expect(at(game, 'lublin')).toMatchObject({ owner: POL, controller: POL });
    expect(game.world.powers[POL]).toMatchObject({ alive: true, overlord: SOV });
    expect(Object.values(game.world.wars)[0]?.defenders).toEqual([SOV, POL]);
  });
});

describe('the anger at a failing state', () => {
  test('grows no further than the state is short of patience, and then dies down', () => {
    const game = new Table(content);
    game.power(POL).stability = 10;
    const change = (unrest: number) => {
      game.land('warszawa').unrest = unrest;
      return sumOf(unrestTerms(situationOf(content, game.world), 'warszawa' as ProvinceId));
    };
    // Twenty-five short of thirty-five: three a month, until there is so much of it.
    expect([change(0), change(24), change(25), change(80)]).toEqual([3, 1, -2, -2]);
  });
});

describe('the rule of occupied land', () => {
  test('is mild until ordered otherwise, and takes more when it is harsh', () => {
    const game = occupied(0);
    const income = () => game.facts('income').find(({ power }) => power === GER)?.change.gold ?? 0;
    const mild = new Table(content).month();
    expect(mild.world.powers[GER]?.occupation).toBe('mild');
    game.month({ GER: [{ kind: 'occupation-policy', policy: 'harsh' }] });
    expect(game.facts('occupation-set')).toMatchObject([{ power: GER, policy: 'harsh' }]);
    const before = income();
    game.month({ GER: [{ kind: 'occupation-policy', policy: 'harsh' }] });
    expect(game.refusals()).toEqual(['already-so']);
    expect(income()).toBeGreaterThan(before);
  });

  test('through committees of one’s own brings a sixth more, for a salary and for unrest', () => {
    const game = occupied(0);
    const held =
      game
        .month()
        .facts('income')
        .find(({ power }) => power === GER)?.terms.gold ?? [];
    game.month({ GER: [{ kind: 'committee-policy', policy: 'replaced' }] });
    expect(game.facts('committees-set')).toMatchObject([{ power: GER, policy: 'replaced' }]);
    game.month({ GER: [{ kind: 'committee-policy', policy: 'replaced' }] });
    expect(game.refusals()).toEqual(['already-so']);
    const ruled = game.facts('income').find(({ power }) => power === GER)?.terms.gold ?? [];
    const of = (terms: typeof held, reason: string): number =>
      terms.find((each) => each.reason === reason)?.value ?? 0;
    expect(of(ruled, 'income.officials')).toBeLessThan(0);
    expect(of(held, 'income.officials')).toBe(0);
    expect(of(ruled, 'income.works')).toBeGreaterThanOrEqual(of(held, 'income.works'));
    const anger = unrestTerms(situationOf(content, game.world), 'grenoble' as ProvinceId);
    expect(anger).toContainEqual({ reason: 'occupation.committees', value: 1 });
  });

  test('is chosen by a computer’s cabinet by its temper and the unrest that it would cause', () => {
    const policy = (unrest: number) => {
      const game = occupied(unrest);
      const { survey } = situationOf(content, game.world);
      return setOccupation(seatCabinet(content, game.world, survey, GER));
    };
    expect(policy(0)).toMatchObject([{ kind: 'occupation-policy', policy: 'harsh' }]);
    expect(policy(100)).toEqual([]);
  });
});
