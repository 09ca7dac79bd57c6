import { describe, expect, test } from 'vitest';
import { lossOf } from '../../src/rules/war/losses.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';
import type { ProvinceId } from '../../src/rules/index.ts';

const content = tinyContent();
const table = (): Table => new Table(content).clear();

describe('marches', () => {
  test('go on foot from land to land and not into the sea', () => {
    const game = table();
    const army = game.put('RED', 'redburg');
    game.month({ RED: [{ kind: 'move', unit: army, to: 'westmark' }] });
    expect(game.at(army)).toBe('westmark');
    game.month({ RED: [{ kind: 'move', unit: army, to: 'north-sea' }] });
    expect(game.refusals()).toEqual(['not-adjacent']);
  });

  test('do not enter a neutral’s land', () => {
    const game = table();
    const army = game.put('RED', 'redmark');
    game.month({ RED: [{ kind: 'move', unit: army, to: 'grauport' }] });
    expect(game.refusals()).toEqual(['no-right-of-way']);
  });

  test('enter the land of whoever gave leave, and take nothing there', () => {
    const game = table();
    const army = game.put('RED', 'redmark');
    game.world.treaties['leave' as never] = {
      name: null,
      parties: ['RED', 'GRY'] as never,
      clauses: [{ kind: 'access', by: 'GRY' as never, to: 'RED' as never }],
      signed: game.world.month,
      until: null,
      place: null,
    } as never;
    game.month({ RED: [{ kind: 'move', unit: army, to: 'grauport' }] });
    expect(game.at(army)).toBe('grauport');
    expect(game.holder('grauport')).toBe('GRY');
  });

  test('take the enemy land in which they end', () => {
    const game = table().war('RED', 'GRY');
    const army = game.put('RED', 'redmark', 8);
    game.month({ RED: [{ kind: 'move', unit: army, to: 'hochpass' }] });
    expect(game.holder('hochpass')).toBe('RED');
    expect(game.facts('province-taken')).toEqual([
      { kind: 'province-taken', province: 'hochpass', from: 'GRY', to: 'RED' },
    ]);
  });

  test('a unit obeys its first order of the month and is told so of the second', () => {
    const game = table();
    const army = game.put('RED', 'redburg');
    game.month({
      RED: [
        { kind: 'move', unit: army, to: 'westmark' },
        { kind: 'move', unit: army, to: 'redmark' },
      ],
    });
    expect(game.at(army)).toBe('westmark');
    expect(game.refusals()).toEqual(['second-order-for-unit']);
  });

  test('nobody orders another’s unit', () => {
    const game = table();
    const army = game.put('RED', 'redburg');
    game.month({ BLU: [{ kind: 'move', unit: army, to: 'westmark' }] });
    expect(game.at(army)).toBe('redburg');
    expect(game.refusals()).toEqual(['not-your-unit']);
  });

  test('a strait is shut to the enemy of whoever stands on its shore', () => {
    const game = table();
    const fleet = game.put('RED', 'north-sea', 5, 'fleet');
    const passage = { RED: [{ kind: 'move', unit: fleet, to: 'narrows' }] };
    const keeper = content.board.edges.find(({ keepers }) => keepers)?.keepers?.[0];
    if (!keeper) throw new Error('the tiny board has a strait with a keeper');
    game.occupy(keeper, 'GRY');
    game.war('RED', 'GRY').month(passage);
    expect(game.refusals()).toEqual(['passage-closed']);
    delete game.world.wars['RED-GRY' as never];
    game.month(passage);
    expect(game.at(fleet)).toBe('narrows');
  });

  test('an army crosses the sea in a fleet that is ordered to carry it', () => {
    const game = table().war('RED', 'GRY');
    const army = game.put('RED', 'redburg', 9);
    const fleet = game.put('RED', 'north-sea', 5, 'fleet');
    game.month({
      RED: [
        { kind: 'move', unit: army, to: 'grauport', viaConvoy: true },
        { kind: 'convoy', unit: fleet, from: 'redburg', to: 'grauport' },
      ],
    });
    expect(game.at(army)).toBe('grauport');
    expect(game.facts('moved')[0]?.convoyed).toBe(true);
  });

  test('a convoy that nobody ordered carries nobody', () => {
    const game = table().war('RED', 'GRY');
    const army = game.put('RED', 'redburg', 9);
    game.put('RED', 'north-sea', 5, 'fleet');
    game.month({ RED: [{ kind: 'move', unit: army, to: 'grauport', viaConvoy: true }] });
    expect(game.at(army)).toBe('redburg');
    expect(game.facts('order-failed')[0]?.code).toBe('convoy-unmatched');
  });
});

describe('battle', () => {
  /** RED attacks the hochpass over a mountain pass. */
  function assault(attackers: number, defenders: number): Table {
    const game = table().war('RED', 'GRY');
    game.put('RED', 'redmark', attackers);
    game.put('GRY', 'hochpass', defenders);
    return game.month({ RED: [{ kind: 'move', unit: 'RED-at-redmark', to: 'hochpass' }] });
  }

  test('the greater force carries the place, and the beaten fall back to their own land', () => {
    const game = assault(10, 2);
    expect(game.holder('hochpass')).toBe('RED');
    const [dislodged] = game.facts('dislodged');
    expect(dislodged?.unit).toBe('GRY-at-hochpass');
    expect(game.holder(dislodged?.to ?? '')).toBe('GRY');
  });

  test('the ground is worth men: as many on a pass are not driven from it', () => {
    const game = assault(6, 6);
    expect(game.holder('hochpass')).toBe('GRY');
    expect(game.facts('order-failed').map(({ code }) => code)).toEqual(['bounced']);
  });

  test('costs both sides, the weaker more', () => {
    const game = assault(10, 2);
    const sides = game.facts('battle')[0]?.sides ?? [];
    const part = (power: string) => sides.find((side) => side.power === power);
    const share = (power: string, strength: number) => (part(power)?.losses ?? 0) / strength;
    expect(share('GRY', 2)).toBeGreaterThan(share('RED', 10));
  });

  test('a unit in two battles of a month fights both with the strength it had before them', () => {
    const game = table().war('RED', 'GRY');
    const middle = game.put('GRY', 'hochpass', 6);
    game.put('RED', 'redmark', 8);
    game.put('RED', 'westmark', 6);
    game.put('RED', 'redburg', 2);
    game.month({
      GRY: [{ kind: 'move', unit: middle, to: 'westmark' }],
      RED: [{ kind: 'move', unit: 'RED-at-redmark', to: 'hochpass' }],
    });
    const parts = game
      .facts('battle')
      .flatMap(({ sides }) => sides.filter((s) => s.unit === middle));
    const strengths = parts.map(({ terms }) => terms[0]?.about?.['strength']);
    expect(strengths).toEqual([6, 6]);
    expect(parts[0]?.losses).toBeGreaterThan(0);
  });

  test('who has nowhere to fall back to is destroyed', () => {
    const game = table().war('RED', 'GRY');
    game.put('RED', 'redmark', 10);
    game.put('GRY', 'hochpass', 2);
    for (const place of ['graustadt', 'westmark', 'blauburg']) game.put('GRY', place, 1);
    game.month({ RED: [{ kind: 'move', unit: 'RED-at-redmark', to: 'hochpass' }] });
    expect(game.facts('destroyed').map(({ unit }) => unit)).toEqual(['GRY-at-hochpass']);
  });

  test('losses follow the odds, are doubled for nobody, and never exceed the strength', () => {
    const even = {
      own: 100,
      against: 100,
      strength: 10,
      beaten: false,
      supporting: false,
      scatter: 0,
    };
    expect(lossOf(even)).toBe(1);
    expect(lossOf({ ...even, against: 200 })).toBe(3);
    expect(lossOf({ ...even, against: 200, supporting: true })).toBe(1);
    expect(lossOf({ ...even, beaten: true })).toBe(2);
    expect(lossOf({ ...even, against: 0 })).toBe(0);
    expect(
      lossOf({ ...even, own: 1, against: 9999, strength: 3, beaten: true, scatter: 2 }),
    ).toBeLessThanOrEqual(3);
  });

  test('digging in strengthens whoever stands still, for three months', () => {
    const game = table();
    const army = game.put('RED', 'redburg');
    for (let i = 0; i < 5; i++) game.month();
    expect(game.world.units[army]?.entrenched).toBe(3);
    game.month({ RED: [{ kind: 'move', unit: army, to: 'westmark' }] });
    expect(game.world.units[army]?.entrenched).toBe(0);
  });
});

describe('capitulation', () => {
  test('a power without capital, works and army gives in, and those who beat it meet over it', () => {
    const game = table().war('RED', 'GRY');
    game.put('RED', 'graustadt', 9);
    for (const id of ['graustadt', 'grauport']) game.occupy(id, 'RED');
    game.month();
    expect(game.facts('capitulated').map(({ power, to }) => [power, to])).toEqual([['GRY', 'RED']]);
    expect(game.facts('conference-opened')).toMatchObject([{ loser: 'GRY' }]);
    expect(game.holder('graustadt')).toBe('RED');
    expect(game.world.provinces['graustadt' as ProvinceId]?.owner).toBe('GRY');
    expect(Object.keys(game.world.wars)).toEqual([]);
  });

  test('a power that holds its capital fights on', () => {
    const game = table().war('RED', 'GRY');
    game.put('GRY', 'graustadt', 3);
    game.occupy('grauport', 'RED');
    game.month();
    expect(game.facts('capitulated')).toEqual([]);
  });
});
