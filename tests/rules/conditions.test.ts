import { describe, expect, test } from 'vitest';
import {
  bondsBetween,
  caseOptions,
  checkOffer,
  provisoOptions,
  shareOf,
  situationOf,
  viewFor,
  weigh,
  type Clause,
  type Conditions,
  type PowerId,
  type ProvinceId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];
const port = 'grauport' as ProvinceId;
const alliance: Clause = { kind: 'alliance' };

function table(): Table {
  const game = new Table(content);
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  return game;
}

/** BLU and GRY sign some clauses. */
const sign = (game: Table, ...clauses: readonly Clause[]): Table =>
  game.month({
    BLU: [{ kind: 'offer', to: GRY, clauses, until: null }],
    GRY: [{ kind: 'answer', offer: `BLU-GRY-${game.world.month}`, accept: true }],
  });

/** What BLU and GRY still owe each other. */
const standing = (game: Table): string[] =>
  Object.values(game.world.treaties).flatMap(({ clauses }) => clauses.map(({ kind }) => kind));

const ends = (game: Table): string[] => game.facts('treaty-ended').map(({ how }) => how);

describe('a promise under a condition', () => {
  test('binds until its last month, and the treaty of nothing else with it', () => {
    const game = table();
    sign(game, { ...alliance, until: game.world.month + 2 });
    game.month();
    expect(standing(game)).toEqual(['alliance']);
    game.month();
    expect(ends(game)).toEqual(['lapsed']);
    expect(standing(game)).toEqual([]);
  });

  test('falls away alone where the rest of the treaty stands, and the log says so', () => {
    const game = table();
    const short: Clause = { ...alliance, until: game.world.month + 1 };
    sign(game, { kind: 'friendship' }, short);
    game.month();
    expect(game.facts('clauses-lapsed')).toMatchObject([{ clauses: [short] }]);
    expect(standing(game)).toEqual(['friendship']);
    expect(bondsBetween(situationOf(content, game.world), BLU, GRY)).toHaveLength(1);
  });

  test.each<[string, Conditions, (game: Table) => void]>([
    [
      'a power is its own master',
      { while: { kind: 'stands', power: RED } },
      (game) => (game.power(RED).overlord = BLU),
    ],
    [
      'a power holds a place',
      { while: { kind: 'holds', power: GRY, province: port } },
      (game) => game.war('RED', 'GRY').occupy('grauport', 'RED'),
    ],
    [
      'two are at peace',
      { while: { kind: 'at-peace', power: GRY, with: RED } },
      (game) => game.war('RED', 'GRY'),
    ],
  ])('binds while %s', (_, condition, change) => {
    const game = sign(table(), { ...alliance, ...condition });
    game.month();
    expect(standing(game)).toEqual(['alliance']);
    change(game);
    game.month();
    expect(ends(game)).toEqual(['lapsed']);
  });

  test('that has failed once is gone for good', () => {
    const stands: Conditions = { while: { kind: 'stands', power: RED } };
    const game = sign(table(), { kind: 'friendship' }, { ...alliance, ...stands });
    game.power(RED).overlord = BLU;
    game.month();
    game.power(RED).overlord = null;
    game.month();
    expect(standing(game)).toEqual(['friendship']);
  });

  test('is not made where it does not hold', () => {
    const refused = (clause: Clause, change: (game: Table) => void = () => {}): string[] => {
      const game = table();
      change(game);
      const offer = { kind: 'offer', to: GRY, clauses: [clause], until: null };
      return game.month({ BLU: [offer] }).refusals();
    };
    const { month } = table().world;
    const pact: Clause = { kind: 'non-aggression' };
    expect(refused({ ...pact, until: month - 1 })).toEqual(['term-in-the-past']);
    expect(
      refused({ ...pact, while: { kind: 'stands', power: RED } }, (game) => {
        game.power(RED).overlord = BLU;
      }),
    ).toEqual(['condition-fails']);
    expect(refused({ ...pact, while: { kind: 'stands', power: 'XXX' as PowerId } })).toEqual([
      'no-such-power',
    ]);
    expect(
      refused({ ...pact, while: { kind: 'holds', power: GRY, province: 'mars' as ProvinceId } }),
    ).toEqual(['no-such-province']);
    expect(refused({ ...pact, if: { by: RED, on: GRY } })).toEqual(['no-case-to-name']);
    expect(refused({ ...alliance, if: { by: GRY, on: BLU } })).toEqual(['own-power']);
    expect(refused({ ...alliance, if: { by: RED, on: RED } })).toEqual(['not-a-party']);
    const cession = { kind: 'cession', by: GRY, to: BLU, province: port } as const;
    expect(refused({ ...cession, until: month + 5 })).toEqual(['cannot-be-conditional']);
  });
});

describe('help for one case', () => {
  const ifAttacked = (clause: Clause): Table =>
    sign(table(), { ...clause, if: { by: RED, on: GRY } });
  const called = (game: Table): PowerId[] => game.facts('call-made').map(({ to }) => to);

  test('is called for when that one attacks', () => {
    for (const clause of [alliance, { kind: 'guarantee', by: BLU, of: GRY } as const])
      expect(called(ifAttacked(clause).month({ RED: [{ kind: 'declare-war', on: GRY }] }))).toEqual(
        [BLU],
      );
  });

  test('is not owed in another, which the called may say without a breach', () => {
    const game = ifAttacked(alliance).month({ RED: [{ kind: 'declare-war', on: BLU }] });
    game.month();
    expect(game.facts('call-answered')[0]?.answer).toBe('not-our-case');
    expect(ends(game)).toEqual([]);
  });
});

describe('a conditional promise is weighed', () => {
  test('by what is left of it: shorter, rarer and less certain ones count for less', () => {
    const game = table();
    game.put('RED', 'redmark', 10);
    const situation = situationOf(content, game.world);
    const { month } = game.world;
    const share = (conditions: Conditions): number => shareOf(situation, conditions);
    expect(share({})).toBe(100);
    expect(share({ until: month + 12 })).toBe(25);
    expect(share({ until: month + 24 })).toBe(50);
    expect(share({ until: month + 480 })).toBe(100);
    for (const condition of [
      { while: { kind: 'stands', power: RED } },
      { while: { kind: 'at-peace', power: GRY, with: RED } },
      { if: { by: RED, on: GRY } },
    ] as const) {
      expect(share(condition)).toBeLessThan(100);
      expect(share({ ...condition, until: month + 24 })).toBeLessThan(share(condition));
    }
  });

  test('so that the burden and the tie shrink with it, and the sheet still sums', () => {
    const game = table();
    const situation = situationOf(content, game.world);
    const valueOf = (clause: Clause, reason: string): number =>
      weigh(situation, BLU, GRY, [clause]).terms.find((each) => each.reason === reason)?.value ?? 0;
    const short: Clause = { ...alliance, until: game.world.month + 24 };
    expect(valueOf(short, 'ties.entangled')).toBe(-12);
    expect(valueOf(alliance, 'ties.entangled')).toBe(-50);
    const guarantee: Clause = { kind: 'guarantee', by: BLU, of: GRY };
    const half: Clause = { ...guarantee, until: game.world.month + 24 };
    expect(valueOf(half, 'worth.burden')).toBe(Math.trunc(valueOf(guarantee, 'worth.burden') / 2));
    const { sum, terms } = weigh(situation, BLU, GRY, [half]);
    expect(sum).toBe(terms.reduce((all, { value }) => all + value, 0));
  });
});

test('the conditions of a sealed promise are sealed with it', () => {
  const sealed: Clause = { ...alliance, secret: true, while: { kind: 'stands', power: RED } };
  const game = sign(table(), { kind: 'friendship' }, sealed);
  const seen = (me: PowerId): string => JSON.stringify(viewFor(game.world, me).world.treaties);
  expect(seen(GRY)).toContain('stands');
  expect(seen(RED)).not.toContain('stands');
});

test('every condition that can be chosen may stand in an offer', () => {
  const game = table().war('RED', 'GRN');
  const situation = situationOf(content, game.world);
  const offers = [
    ...provisoOptions(situation, BLU, GRY).map((each) => ({ ...alliance, while: each })),
    ...caseOptions(situation, alliance, BLU, GRY).map((each) => ({ ...alliance, if: each })),
  ];
  const kinds = new Set(offers.map((clause) => ('while' in clause ? clause.while.kind : 'if')));
  expect([...kinds]).toEqual(['stands', 'holds', 'at-peace', 'if']);
  const verdicts = offers.map((clause) =>
    checkOffer(situation, BLU, { kind: 'offer', to: GRY, clauses: [clause], until: null }),
  );
  expect(new Set(verdicts)).toEqual(new Set(['allowed']));
});
