import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  congressId,
  customOf,
  marketClosed,
  monthLedger,
  opinionOf,
  situationOf,
  sumOf,
  weigh,
  type Clause,
  type Good,
  type PowerId,
  type Situation,
  type TreatyId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [GBR, FRA, ITA, SOV, NED] = ['GBR', 'FRA', 'ITA', 'SOV', 'NED'] as PowerId[] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];
const ban = (good: Good): Clause => ({ kind: 'sanctions', against: ITA, good });

/** May 1933 without the treaties of the day. */
function europe(): Table {
  const game = new Table(content, 'sanctions');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  return game;
}

function signed(game: Table, parties: readonly PowerId[], clauses: readonly Clause[]): Table {
  const { month } = game.world;
  const treaty = { name: null, parties, clauses, signed: month, until: null, place: null };
  game.world.treaties[`t-${Object.keys(game.world.treaties).length}` as TreatyId] = treaty;
  return game;
}

const now = (game: Table): Situation => situationOf(content, game.world);
const lines = (game: Table, power: PowerId, good: Good, reason: string): readonly number[] => {
  const terms = monthLedger(now(game), power)[good];
  return terms.filter((line) => line.reason === reason).map(({ value }) => value);
};

describe('sanctions (MIL-15)', () => {
  test('on gold cost both sides the custom between them, and nobody else', () => {
    const game = signed(europe(), [GBR, FRA], [ban('gold')]);
    const custom = [GBR, FRA].map((power) => customOf(now(game), power, ITA));
    expect(custom).toEqual([4, 4]);
    expect(lines(game, ITA, 'gold', 'income.custom-refused')).toEqual([-4, -4]);
    expect(lines(game, GBR, 'gold', 'income.custom-given-up')).toEqual([-4]);
    expect(lines(game, NED, 'gold', 'income.custom-given-up')).toEqual([]);
  });

  test('stop what treaties of trade send of the good, and on gold whatever is bought of the target', () => {
    const oil: Clause = { kind: 'trade', by: SOV, to: ITA, good: 'oil', amount: 3, price: 8 };
    const coal: Clause = { kind: 'trade', by: ITA, to: SOV, good: 'coal', amount: 2, price: 4 };
    const game = signed(europe(), [ITA, SOV], [oil, coal]);
    const traded = () => [
      lines(game, ITA, 'oil', 'income.bought'),
      lines(game, SOV, 'coal', 'income.bought'),
    ];
    expect(traded()).toEqual([[3], [2]]);
    signed(game, [SOV, FRA], [ban('oil')]);
    expect(traded()).toEqual([[], [2]]);
    signed(game, [SOV, FRA], [ban('gold')]);
    expect(traded()).toEqual([[], []]);
  });

  test('close the world market by the share of the seas of whoever imposes them', () => {
    const game = signed(europe(), [GBR, FRA], [ban('oil')]);
    game.power(ITA).market = { oil: 10, coal: 10 };
    const share = marketClosed(now(game), ITA, 'oil');
    expect(share).toBeGreaterThan(50);
    expect(share).toBeLessThan(100);
    const bought = 10 - Math.trunc(share / 10);
    expect(sumOf(monthLedger(now(game), ITA).oil.filter(isMarket))).toBe(bought);
    expect(sumOf(monthLedger(now(game), ITA).coal.filter(isMarket))).toBe(10);
    // What does not come is not paid for.
    expect(lines(game, ITA, 'gold', 'income.market-paid')).toEqual([-4 * bought, -3 * 10]);
    for (const id of Object.keys(game.world.units))
      if ([GBR, FRA].includes(game.unit(id).power)) delete game.world.units[id as never];
    expect(marketClosed(now(game), ITA, 'oil')).toBe(0);
  });

  test('are resented while they stand, and no longer', () => {
    const game = europe();
    const before = opinionOf(now(game), ITA, GBR);
    signed(game, [GBR, FRA], [ban('oil'), ban('coal')]);
    expect(opinionOf(now(game), ITA, GBR)).toBe(before - 10);
    const [treaty] = Object.keys(game.world.treaties);
    game.month({ FRA: [{ kind: 'denounce', treaty }] });
    expect(opinionOf(now(game), ITA, GBR)).toBe(before);
  });

  test('go on without the one of many who leaves them, while two are left', () => {
    const game = signed(europe(), [GBR, FRA, NED], [ban('oil')]);
    const [treaty] = Object.keys(game.world.treaties);
    const by = () => now(game).survey.sanctions.map((each) => each.by);
    const denounce = { kind: 'denounce', treaty };
    const trust = game.world.relations[NED]?.[FRA]?.trust ?? 0;
    game.month({ FRA: [denounce] });
    expect(game.facts('treaty-ended')).toMatchObject([{ treaty, how: 'denounced', leaves: FRA }]);
    expect(by()).toEqual([GBR, NED]);
    expect(game.world.relations[NED]?.[FRA]?.trust ?? 0).toBeLessThan(trust);
    game.month({ GBR: [denounce] });
    expect(game.facts('treaty-ended')[0]?.leaves).toBeUndefined();
    expect(by()).toEqual([]);
  });

  test('of many bind until the end of his notice whoever gives one', () => {
    const game = signed(europe(), [GBR, FRA, NED], [ban('oil')]);
    const [treaty] = Object.keys(game.world.treaties) as TreatyId[];
    Object.assign(game.world.treaties[treaty as TreatyId] ?? {}, { notice: 2 });
    const by = () => now(game).survey.sanctions.map((each) => each.by);
    game.month({ FRA: [{ kind: 'denounce', treaty }] });
    game.month({ FRA: [{ kind: 'denounce', treaty }], NED: [{ kind: 'denounce', treaty }] });
    expect(game.refusals()).toEqual(['already-denounced']);
    expect(by()).toEqual([GBR, FRA, NED]);
    game.month();
    expect(game.facts('treaty-ended')).toMatchObject([{ how: 'notice-over', leaves: FRA }]);
    expect(by()).toEqual([GBR, NED]);
    game.month();
    expect(by()).toEqual([]);
  });

  test('are worth more to a guardian against whoever has attacked', () => {
    const game = europe();
    const worth = () => weigh(now(game), GBR, FRA, [ban('oil')]).sum;
    const before = worth();
    expect(weigh(now(game.war('ITA', 'ETH')), GBR, FRA, [ban('oil')]).sum).toBeGreaterThan(before);
  });

  test('may not be aimed at a party, nor keep back men, nor be agreed twice', () => {
    const game = signed(europe(), [GBR, FRA], [ban('oil')]);
    const refused = (clause: unknown): readonly string[] =>
      game.month({ GBR: [{ kind: 'offer', to: FRA, clauses: [clause], until: null }] }).refusals();
    expect(refused({ ...ban('coal'), against: FRA })).toEqual(['own-power']);
    expect(refused(ban('manpower'))).toEqual(['not-theirs-to-give']);
    expect(refused(ban('oil'))).toEqual(['already-agreed']);
    expect(refused({ ...ban('coal'), secret: true })).toEqual(['cannot-be-secret']);
  });

  test('can be agreed at a conference about a power, on every good at once', () => {
    const game = europe();
    for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
    const congress = congressId(GBR);
    const agenda = { kind: 'against', power: ITA };
    game.month({ GBR: [{ kind: 'call-congress', agenda, circle: 'great' }] });
    game.month({ FRA: [{ kind: 'take-seat', congress, accept: true }] });
    game.month({ GBR: [{ kind: 'propose', congress, draft: 'sanctions' }] });
    const vote = [{ kind: 'vote', congress, for: 'sanctions' }];
    game.month({ GBR: vote, FRA: vote });
    expect(game.facts('treaty-signed')[0]).toMatchObject({
      parties: [FRA, GBR],
      clauses: [ban('gold'), ban('coal'), ban('oil')],
    });
    expect(game.refusals()).toEqual([]);
  });
});

const isMarket = ({ reason }: { readonly reason: string }): boolean =>
  reason.startsWith('income.market');
