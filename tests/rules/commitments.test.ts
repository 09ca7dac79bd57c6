import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { aidTerms } from '../../src/ai/giveAid.ts';
import {
  commitmentId,
  holdTerms,
  incomeTerms,
  legalIn,
  MOST_AID,
  opinionOf,
  passagesOf,
  situationOf,
  startCivilWar,
  sumOf,
  type Aid,
  type Backed,
  type PowerId,
  type UnitId,
  type WarId,
} from '../../src/rules/index.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [ITA, ETH, GER, SPA, SPN, SOV] = ['ITA', 'ETH', 'GER', 'SPA', 'SPN', 'SOV'] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

const side = (war: string, name: 'attackers' | 'defenders'): Backed => ({
  kind: 'war',
  war: war as WarId,
  side: name,
});
const ETHIOPIA = side('ITA-ETH', 'defenders');

const commit = (to: Backed, what: Aid, amount: number) => ({ kind: 'commit', to, what, amount });

/** Italy at war with Ethiopia, one army each, Germany looking on. */
function ethiopia(): Table {
  const game = new Table(content).clear().war('ITA', 'ETH');
  game.put('ITA', 'asmara', 5);
  game.put('ETH', 'addis-ababa', 5);
  game.power(GER).stocks = { gold: 300, oil: 100, coal: 100, manpower: 100 };
  return game;
}

const situation = (game: Table) => situationOf(content, game.world);
const aidOf = (game: Table, unit: string) =>
  holdTerms(situation(game), game.unit(unit)).filter(({ reason }) =>
    reason.startsWith('force.aid'),
  );

/** The Spanish state split, the generals attacking. */
function spain(): Table {
  const game = new Table(content);
  Object.assign(game.power(SPA), { stability: 5 });
  game.power(SPA).factions.army = 20;
  const month = openMonth(content, game.world, {});
  startCivilWar(month, SPN, []);
  game.world = month.world;
  return game;
}

const spanishWar = (game: Table): WarId => Object.keys(game.world.wars)[0] as WarId;

describe('help for one side of a war', () => {
  test('in arms adds 40 a point to the force of all whom it reaches, shared among them', () => {
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'arms', 1)] });
    // Strength 5 and quality 3 are 150; 100 × 40 / 150 is 26, of which 25 count.
    expect(aidOf(game, 'ETH-at-addis-ababa')).toEqual([
      { reason: 'force.aid.arms', value: 37, about: { power: GER } },
    ]);
    game.put('ETH', 'gondar', 10);
    // Twice as much again to strengthen: 100 × 40 / 450 is 8 in a hundred.
    expect(aidOf(game, 'ETH-at-addis-ababa')[0]?.value).toBe(12);
  });

  test('in volunteers counts by the worth of the sender’s soldiers', () => {
    const game = ethiopia();
    for (const at of ['gondar', 'dessie', 'harar', 'jimma']) game.put('ETH', at, 5);
    game.month({ GER: [commit(ETHIOPIA, 'volunteers', 1)] });
    // 12 × 7 = 84 for 750: 11 in a hundred of 150.
    expect(aidOf(game, 'ETH-at-gondar')).toEqual([
      { reason: 'force.aid.volunteers', value: 16, about: { power: GER } },
    ]);
    expect(aidOf(game, 'ITA-at-asmara')).toEqual([]);
  });

  test('costs its giver its price every month, and brings most of the money over', () => {
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'money', 2)] });
    const gold = (power: PowerId) =>
      incomeTerms(situation(game), power).gold.filter(({ reason }) => reason.includes('.aid-'));
    expect(gold(GER)).toEqual([{ reason: 'income.aid-sent', value: -12 }]);
    expect(gold(ETH)).toEqual([
      { reason: 'income.aid-received', value: 10, about: { power: GER } },
    ]);
    const income = game.facts('income').find(({ power }) => power === GER);
    expect(income?.terms.gold).toContainEqual({ reason: 'income.aid-sent', value: -12 });
    expect(game.world.commitments[commitmentId(GER, ETHIOPIA, 'money')]).toMatchObject({
      given: 2,
    });
  });

  test('is resented by those against whom it is sent, each point once', () => {
    const before = opinionOf(situation(ethiopia()), ITA, GER);
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'arms', 1)] });
    game.month({ GER: [commit(ETHIOPIA, 'arms', 3)] });
    const causes = game.world.relations[ITA]?.[GER]?.causes.filter(
      ({ cause }) => cause === 'cause.helps-our-enemy',
    );
    expect(causes?.map(({ value }) => value)).toEqual([-6, -12]);
    expect(opinionOf(situation(game), ITA, GER)).toBeLessThan(before);
  });

  test('can be taken back, ends when it cannot be paid, and with the fight itself', () => {
    const order = { kind: 'withdraw', commitment: commitmentId(GER, ETHIOPIA, 'arms') };
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'arms', 1)] });
    expect(game.month({ ITA: [order] }).refusals()).toEqual(['not-your-commitment']);
    game.month({ GER: [order] });
    expect(game.facts('commitment-ended')).toMatchObject([{ how: 'withdrawn', given: 2 }]);
    expect(aidOf(game, 'ETH-at-addis-ababa')).toEqual([]);

    const poor = ethiopia().month({ GER: [commit(ETHIOPIA, 'money', 3)] });
    poor.power(GER).stocks.gold = 0;
    expect(poor.month().facts('commitment-ended')).toMatchObject([{ how: 'unpaid' }]);

    const joined = ethiopia().month({ GER: [commit(ETHIOPIA, 'arms', 1)] });
    joined.world.wars['ITA-ETH' as WarId]?.defenders.push(GER);
    expect(joined.month().facts('commitment-ended')).toMatchObject([{ how: 'moot' }]);
  });

  test.each([
    ['ITA', ETHIOPIA, 'arms', 1, 'takes-part-already'],
    ['GER', side('nowhere', 'attackers'), 'arms', 1, 'no-such-war'],
    ['GER', ETHIOPIA, 'arms', MOST_AID + 1, 'bad-amount'],
    ['HUN', ETHIOPIA, 'fleet', 1, 'no-fleet'],
    ['ALB', ETHIOPIA, 'money', 3, 'cannot-afford'],
    ['EGY', ETHIOPIA, 'arms', 1, 'foreign-affairs-elsewhere'],
  ] as const)('is refused: %s %o %s %i is %s', (power, to, what, amount, code) => {
    const game = ethiopia().month({ [power]: [commit(to, what, amount)] });
    expect(game.refusals()).toEqual([code]);
  });

  test('goes to one side only', () => {
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'arms', 1)] });
    const other = commit(side('ITA-ETH', 'attackers'), 'arms', 1);
    expect(game.month({ GER: [other] }).refusals()).toEqual(['backs-the-other-side']);
    const open = legalIn(situation(game), GER).state.filter(({ kind }) => kind === 'commit');
    expect(open).not.toContainEqual(other);
    expect(open).toContainEqual(commit(ETHIOPIA, 'arms', 2));
    expect(open).not.toContainEqual(commit(ETHIOPIA, 'arms', 1));
  });
});

describe('volunteers', () => {
  /** Germans in Ethiopia, where Italy attacks every month. */
  function fighting(months: number): Table {
    const game = ethiopia().month({ GER: [commit(ETHIOPIA, 'volunteers', 2)] });
    for (let i = 0; i < months; i++) {
      game.power(GER).stocks = { gold: 300, oil: 100, coal: 100, manpower: 100 };
      Object.assign(game.unit('ITA-at-asmara'), { at: 'gondar', strength: 5 });
      Object.assign(game.unit('ETH-at-addis-ababa'), { at: 'makale', strength: 9 });
      game.occupy('gondar', 'ITA');
      game.month({ ITA: [{ kind: 'move', unit: 'ITA-at-asmara', to: 'makale' }] });
    }
    return game;
  }
  const service = commitmentId(GER, ETHIOPIA, 'volunteers');

  test('fall where their side fights, never more than a month sends', () => {
    const game = fighting(6);
    const lost = game.world.commitments[service]?.lost ?? 0;
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThanOrEqual(7 * 8);
    expect(
      ethiopia()
        .month({ GER: [commit(ETHIOPIA, 'volunteers', 2)] })
        .facts('aid-losses'),
    ).toEqual([]);
  });

  test('come home when they are called back, as many as still serve, and have learned', () => {
    const game = fighting(6);
    const { given = 0, lost = 0 } = game.world.commitments[service] ?? {};
    const { points } = game.power(GER).programmes.land;
    game.month({ GER: [{ kind: 'withdraw', commitment: service }] });
    // Four for each point sent; three months of service of two points are twenty-four.
    const home = Math.min(4 * given - lost, 24);
    expect(game.facts('commitment-ended')).toMatchObject([{ given, lost, home }]);
    const learned = game
      .facts('learned')
      .find(({ power, terms }) => power === GER && terms[0]?.reason === 'programme.tried');
    expect(learned).toMatchObject({ field: 'land', points: Math.trunc(given / 3) });
    expect(game.power(GER).programmes.land.points).toBeGreaterThanOrEqual(points + given / 3 - 1);
  });
});

describe('a fleet that serves in others’ fight', () => {
  const atlantic: Backed = { kind: 'theatre', theatre: 'atlantic' as never, side: 'first' };

  /** Britain at war with Germany; two Italian fleets, one of them in port. */
  function oceanWar(): Table {
    const game = new Table(content, 'ocean').clear().war('GER', 'GBR');
    game.power(ITA).stocks = { gold: 300, oil: 200, coal: 100, manpower: 100 };
    game.put('ITA', 'tyrrhenian-sea', 6, 'fleet');
    game.put('ITA', 'napoli', 6, 'fleet');
    return game;
  }
  const sail = { kind: 'move', unit: 'ITA-at-napoli', to: 'tyrrhenian-sea' };

  test('is the one in port, and does nothing else in the same month or later', () => {
    const game = oceanWar();
    game.month({ ITA: [commit(atlantic, 'fleet', 1), sail] });
    expect(game.facts('committed')[0]?.units).toEqual(['ITA-at-napoli']);
    expect(game.facts('order-overtaken').map(({ code }) => code)).toEqual(['serves-elsewhere']);
    expect(game.at('ITA-at-napoli' as UnitId)).toBe('napoli');
    expect(legalIn(situation(game), ITA).units['ITA-at-napoli' as UnitId]).toEqual([
      { kind: 'hold', unit: 'ITA-at-napoli' },
    ]);
    game.month({
      ITA: [{ kind: 'withdraw', commitment: commitmentId(ITA, atlantic, 'fleet') }, sail],
    });
    expect(game.unit('ITA-at-napoli').away).toBeUndefined();
  });

  test('must be able to get there: ships shut in the Black Sea are none (WI-19)', () => {
    const game = oceanWar();
    game.power(SOV).stocks = { gold: 300, oil: 200, coal: 100, manpower: 100 };
    game.put('SOV', 'sevastopol', 8, 'fleet');
    for (const passage of passagesOf(content.board).keys())
      game.world.passages[passage] = { TUR: 'closed' } as never;
    const order = commit(atlantic, 'fleet', 1);
    expect(game.month({ SOV: [order] }).refusals()).toEqual(['no-fleet']);
  });

  test('is of no use where the pack names no sea, nor help where nobody fights', () => {
    const far = (theatre: string): Backed => ({
      kind: 'theatre',
      theatre: theatre as never,
      side: 'first',
    });
    const game = oceanWar();
    expect(game.month({ ITA: [commit(far('china'), 'fleet', 1)] }).refusals()).toEqual([
      'no-use-there',
    ]);
    const peace = new Table(content).month({ ITA: [commit(far('atlantic'), 'money', 1)] });
    expect(peace.refusals()).toEqual(['nobody-fights-there']);
  });

  test('goes home when it is lost, and comes to harm in the long run', () => {
    const game = oceanWar().month({ ITA: [commit(atlantic, 'fleet', 1)] });
    let hit = 0;
    for (let i = 0; i < 40 && hit === 0; i++) {
      game.power(ITA).stocks = { gold: 300, oil: 200, coal: 100, manpower: 100 };
      hit += game.month().facts('aid-losses').length;
    }
    expect(hit).toBe(1);
    delete game.world.units['ITA-at-napoli' as UnitId];
    expect(game.month().facts('commitment-ended')).toMatchObject([{ how: 'moot' }]);
  });
});

describe('Spain with interveners', () => {
  /** Italy with the generals, Moscow with the republic, for some months. */
  function backed(months: number): Table {
    const game = spain();
    const war = spanishWar(game);
    game.month({
      ITA: [
        commit(side(war, 'attackers'), 'volunteers', 2),
        commit(side(war, 'attackers'), 'money', 1),
      ],
      SOV: [commit(side(war, 'defenders'), 'arms', 3)],
    });
    for (let i = 1; i < months; i++) {
      for (const each of [ITA, SOV])
        game.power(each).stocks = { gold: 300, oil: 90, coal: 90, manpower: 90 };
      game.month();
    }
    return game;
  }

  /** One government has taken everything of the other's. */
  function decide(game: Table, winner: PowerId, loser: PowerId): Table {
    for (const [id, state] of Object.entries(game.world.provinces))
      if (state.owner === loser) game.occupy(id, winner);
    for (const unit of Object.keys(game.world.units))
      if (game.unit(unit).power === loser) delete game.world.units[unit as UnitId];
    return game.month();
  }

  test.each([
    [SPN, SPA, ITA, SOV],
    [SPA, SPN, SOV, ITA],
  ] as const)(
    'ends with %s over %s, and the winner pays %s (WI-12)',
    (winner, loser, friend, foe) => {
      const game = backed(5);
      expect(Object.keys(game.world.commitments)).toHaveLength(3);
      decide(game, winner, loser);
      expect(game.facts('state-united')).toMatchObject([{ power: winner }]);
      expect(game.world.commitments).toEqual({});
      // Fifteen points by either: six months of three.
      const cause = (of: PowerId) =>
        game.world.relations[winner]?.[of]?.causes.find(
          ({ cause: name }) => name === 'cause.stood-by-us' || name === 'cause.armed-our-enemy',
        );
      expect(cause(friend)).toMatchObject({ cause: 'cause.stood-by-us', value: 18 });
      expect(cause(foe)).toMatchObject({ cause: 'cause.armed-our-enemy', value: -18 });
      const signed = game.facts('treaty-signed').filter(({ parties }) => parties.includes(winner));
      // Madrid and Moscow had not recognised each other.
      const clauses = [...(winner === SPA ? ['recognition'] : []), 'friendship'];
      expect(signed.map(({ parties }) => parties)).toEqual([[winner, friend]]);
      expect(signed[0]?.clauses.map(({ kind }) => kind)).toEqual(clauses);
      expect(sumOf(signed[0]?.reasons[winner] ?? [])).toBe(18);
      const star = (power: PowerId, reason: string) =>
        game.facts('prestige').filter((fact) => fact.power === power && fact.reason === reason);
      expect(star(friend, 'prestige.backed-winner')).toMatchObject([{ change: 2 }]);
      expect(star(foe, 'prestige.backed-loser')).toMatchObject([{ change: -2 }]);
    },
  );

  test('opens the doors of whoever was helped for years', () => {
    const game = backed(2);
    for (const state of Object.values(game.world.commitments)) state.given = 40;
    decide(game, SPN, SPA);
    expect(game.facts('treaty-signed')[0]?.clauses).toEqual([
      { kind: 'friendship' },
      { kind: 'access', by: SPN, to: ITA },
    ]);
  });
});

describe('Ethiopia armed to keep Italy busy (WI-14)', () => {
  test('is worth to Berlin what Italy guards of what Berlin wants', () => {
    const game = ethiopia();
    const why = aidTerms(situation(game), GER, ETHIOPIA);
    expect(why.find(({ reason }) => reason === 'aid.tie-down')).toMatchObject({
      about: { power: ITA },
    });
    expect(why.find(({ reason }) => reason === 'aid.tie-down')?.value).toBeGreaterThan(10);
  });

  test('holds Addis Ababa against an attack that would have carried', () => {
    const attack = (arm: boolean) => {
      const game = new Table(content).clear().war('ITA', 'ETH');
      const unit = game.put('ITA', 'dessie', 7);
      game.occupy('dessie', 'ITA');
      game.put('ETH', 'addis-ababa', 5);
      if (arm) {
        game.power(GER).stocks = { gold: 300, oil: 100, coal: 100, manpower: 100 };
        game.month({
          GER: [commit(ETHIOPIA, 'arms', 3), commit(ETHIOPIA, 'volunteers', 3)],
        });
      } else game.month();
      game.unit('ETH-at-addis-ababa').strength = 4;
      game.month({ ITA: [{ kind: 'move', unit, to: 'addis-ababa' }] });
      return game.at(unit);
    };
    expect([attack(false), attack(true)]).toEqual(['addis-ababa', 'dessie']);
  });
});
