/** The doors of the adjudicator: what they refuse, and what they do with odd orders. */
import { describe, expect, test } from 'vitest';
import {
  adjudicate,
  adjust,
  boardFromPack,
  BoardError,
  CODES,
  compileBoard,
  PositionError,
  retreat,
  type BoardFacts,
  type Order,
  type Unit,
} from '../../../src/rules/war/adjudicator/index.ts';
import { classical } from './classical.ts';
import { readPosition } from './notation.ts';

const army = (power: string, at: string): Unit => ({ power, kind: 'army', at });
const fleet = (power: string, at: string): Unit => ({ power, kind: 'fleet', at });

describe('a board', () => {
  const facts: BoardFacts = {
    provinces: [
      { id: 'alp', kind: 'land' },
      { id: 'bay', kind: 'coast', coasts: ['east', 'west'] },
      { id: 'gulf', kind: 'sea' },
    ],
    armyEdges: [['alp', 'bay']],
    fleetEdges: [['bay/east', 'gulf']],
  };

  test('is compiled from facts without fault', () => {
    expect(compileBoard(facts).ids).toEqual(['alp', 'bay', 'gulf', 'bay/east', 'bay/west']);
  });

  test.each<[string, Partial<BoardFacts>, string]>([
    ['an unknown province', { armyEdges: [['alp', 'nowhere']] }, 'there is no province nowhere'],
    ['an army at sea', { armyEdges: [['alp', 'gulf']] }, 'gulf is sea'],
    ['a fleet inland', { fleetEdges: [['alp', 'gulf']] }, 'alp has no coast'],
    ['an unnamed coast', { fleetEdges: [['bay', 'gulf']] }, 'bay/east or bay/west'],
    ['an unknown coast', { fleetEdges: [['bay/north', 'gulf']] }, 'bay has no coast north'],
    ['a loop', { armyEdges: [['alp', 'alp']] }, 'joins a province to itself'],
    [
      'a name given twice',
      { provinces: [...facts.provinces, { id: 'alp', kind: 'land' }] },
      'twice',
    ],
    [
      'coasts of the sea',
      { provinces: [{ id: 'gulf', kind: 'sea', coasts: ['a'] }] },
      'kind is sea',
    ],
  ])('with %s is refused with a sentence about it', (_, change, message) => {
    const compile = (): unknown => compileBoard({ ...facts, ...change });
    expect(compile).toThrow(BoardError);
    expect(compile).toThrow(message);
  });

  test('comes out of a pack with the edges sorted by who may use them', () => {
    const lands = [
      { id: 'alp', coast: false },
      { id: 'bay', coast: true },
      { id: 'cape', coast: true },
    ];
    const edges = [
      { a: 'alp', b: 'bay', kind: 'pass' },
      { a: 'bay', b: 'cape', kind: 'strait', fleet: true },
      { a: 'bay', b: 'gulf', kind: 'coast' },
    ];
    const { armyEdges, fleetEdges } = boardFromPack(lands, [{ id: 'gulf' }], edges);
    expect(armyEdges).toEqual([
      ['alp', 'bay'],
      ['bay', 'cape'],
    ]);
    expect(fleetEdges).toEqual([
      ['bay', 'cape'],
      ['bay', 'gulf'],
    ]);
  });

  test('of the classical game has 75 provinces, 34 centres and 6 named coasts', () => {
    const { provinces } = classical.facts;
    expect(provinces.length).toBe(75);
    expect(provinces.filter((each) => each.centre).length).toBe(34);
    expect(classical.places - classical.provinces).toBe(6);
  });
});

describe('a position', () => {
  test.each<[string, Unit[], string]>([
    ['an unknown place', [army('italy', 'atlantis')], 'no such place'],
    ['two units in one province', [fleet('a', 'spa/nc'), army('b', 'spa')], 'Two units'],
    ['an army at sea', [army('italy', 'ion')], 'which is sea'],
    ['a fleet inland', [fleet('italy', 'mun')], 'has no coast'],
    ['a fleet on no coast of a divided province', [fleet('italy', 'spa')], 'which coast'],
  ])('with %s is refused', (_, units, message) => {
    const judge = (): unknown => adjudicate(classical, { units, orders: [] });
    expect(judge).toThrow(PositionError);
    expect(judge).toThrow(message);
  });
});

describe('orders', () => {
  const codes = (text: string, ...more: Order[]): string[] => {
    const { units, orders } = readPosition(text);
    return adjudicate(classical, { units, orders: [...orders, ...more] }).results.map(
      (r) => r.code,
    );
  };

  test('that differ for one unit leave it holding', () => {
    const other: Order = { type: 'move', power: 'italy', at: 'ven', to: 'tyr' };
    expect(codes('italy: A ven - tri', other)).toEqual(['ambiguous', 'ambiguous']);
  });

  test('that repeat each other count once', () => {
    const same: Order = { type: 'move', power: 'italy', at: 'ven', to: 'tri' };
    expect(codes('italy: A ven - tri', same)).toEqual(['ok', 'ok']);
  });

  test('that are impossible do not disturb one that is not', () => {
    const wild: Order = { type: 'move', power: 'italy', at: 'ven', to: 'mos' };
    expect(codes('italy: A ven - tri', wild)).toEqual(['ok', 'unreachable']);
  });

  test('to places that do not exist are illegal', () => {
    expect(codes('italy: A ven - swi, F nap S swi')).toEqual(['unknownPlace', 'unknownPlace']);
  });

  test('for nobody and about nobody are void', () => {
    const stray: Order = { type: 'hold', power: 'italy', at: 'rom' };
    expect(codes('italy: A ven S tyr', stray)).toEqual(['noUnit', 'noUnit']);
  });

  test('to convoy a fleet, or a fleet by convoy, are illegal', () => {
    expect(codes('italy: F nap ~ tun, F tys C nap - tun')).toEqual(['notByConvoy', 'notByConvoy']);
  });

  test('tell what force they met and who stopped them', () => {
    const { units, orders } = readPosition(
      'italy: A ven - tri, A tyr S ven - tri; austria: A tri H, A vie S tri',
    );
    const [move, support] = adjudicate(classical, { units, orders }).results;
    expect(move).toEqual({
      at: 'ven',
      ok: false,
      code: 'repelled',
      standing: 'legal',
      strength: 2,
      against: 2,
      by: ['tri'],
    });
    expect(support).toMatchObject({ ok: true, strength: 1 });
  });

  test('have codes of one closed list, none twice', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });
});

describe('a fleet of its own', () => {
  const way = (text: string): string => {
    const { units, orders } = readPosition(text);
    return adjudicate(classical, { units, orders }).results[0]?.code ?? '';
  };

  test('shows that an army goes by sea where the fleet alone could carry it', () => {
    expect(
      way('france: A tun - naf, F wes C tun - naf; italy: F lyo - wes, F tys S lyo - wes'),
    ).toBe('disrupted');
  });

  test('shows nothing where it lies beside a shorter way', () => {
    expect(way('france: A tun - naf, F tys C tun - naf, F wes H')).toBe('ok');
  });

  test('shows nothing to an army of another power', () => {
    expect(
      way('france: A tun - naf; italy: F wes C tun - naf; austria: F lyo - wes, F tys S lyo - wes'),
    ).toBe('ok');
  });
});

describe('retreats', () => {
  const lost = { ...army('italy', 'ven'), by: 'tri' };
  const base = { units: [army('austria', 'ven')], dislodged: [lost], contested: [] };

  test('that were not ordered are disbandings', () => {
    expect(retreat(classical, { ...base, orders: [] }).disbanded).toMatchObject([{ at: 'ven' }]);
  });

  test('may be declined', () => {
    const orders = [{ type: 'disband', power: 'italy', at: 'ven' }] as const;
    const outcome = retreat(classical, { ...base, orders });
    expect(outcome.results[0]?.code).toBe('ok');
    expect(outcome.units).toEqual(base.units);
  });

  test('of a fleet work out the only coast', () => {
    const gone = { ...fleet('france', 'gas'), by: 'par' };
    const orders = [{ type: 'move', power: 'france', at: 'gas', to: 'spa' }] as const;
    const outcome = retreat(classical, { units: [], dislodged: [gone], contested: [], orders });
    expect(outcome.units).toMatchObject([{ at: 'spa/nc' }]);
  });

  test('into a province that somebody holds are illegal', () => {
    const units = [...base.units, army('france', 'pie')];
    const orders = [{ type: 'move', power: 'italy', at: 'ven', to: 'pie' }] as const;
    expect(retreat(classical, { ...base, units, orders }).results[0]?.code).toBe('occupied');
  });

  test('that differ for one unit disband it', () => {
    const orders = [
      { type: 'move', power: 'italy', at: 'ven', to: 'pie' },
      { type: 'move', power: 'italy', at: 'ven', to: 'tus' },
    ] as const;
    const outcome = retreat(classical, { ...base, orders });
    expect(outcome.results.map((each) => each.code)).toEqual(['ambiguous', 'ambiguous']);
    expect(outcome.disbanded).toMatchObject([{ at: 'ven' }]);
  });
});

describe('adjustments', () => {
  test('are counted from centres and units where nobody says', () => {
    const outcome = adjust(classical, {
      power: 'italy',
      owned: ['rom', 'nap', 'ven'],
      units: [army('italy', 'tun'), army('france', 'ven')],
      orders: [
        { type: 'build', power: 'italy', at: 'ven', kind: 'army' },
        { type: 'build', power: 'italy', at: 'nap', kind: 'fleet' },
        { type: 'waive', power: 'italy' },
        { type: 'build', power: 'italy', at: 'rom', kind: 'army' },
        { type: 'build', power: 'france', at: 'rom', kind: 'army' },
      ],
    });
    expect(outcome.results.map((each) => each.code)).toEqual([
      'occupied',
      'ok',
      'ok',
      'tooMany',
      'notYours',
    ]);
    expect(outcome.built).toEqual([fleet('italy', 'nap')]);
  });

  test("do not remove another's unit", () => {
    const units = [army('italy', 'tun'), army('france', 'mar')];
    const orders = [{ type: 'remove', power: 'italy', at: 'mar' }] as const;
    const outcome = adjust(classical, { power: 'italy', owned: [], units, adjust: -1, orders });
    expect(outcome.results[0]?.code).toBe('notYours');
    expect(outcome.removed).toEqual([army('italy', 'tun')]);
  });
});
