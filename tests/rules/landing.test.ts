import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  checkOrder,
  situationOf,
  supplyOf,
  type Order,
  type PowerId,
  type ProvinceId,
  type UnitId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');

function take(table: Table, power: string, ...provinces: readonly string[]): void {
  for (const id of provinces) {
    const state = table.world.provinces[id as ProvinceId];
    if (!state) throw new Error(`no province ${id}`);
    state.controller = power as PowerId;
  }
}

const annexed = { owner: 'GER', controller: 'GER' };

/** Britain against a Germany that has France; an army at Plymouth, a fleet in the Channel. */
function channel(): Table {
  const table = new Table(content, 'landing').clear().war('GBR', 'GER');
  for (const id of content.board.land)
    if (table.holder(id) === 'FRA') Object.assign(table.world.provinces[id] ?? {}, annexed);
  table.put('GBR', 'plymouth', 8);
  table.put('GBR', 'english-channel', 8, 'fleet');
  return table;
}

const land = (to: string) => [
  { kind: 'move', unit: 'GBR-at-plymouth', to, viaConvoy: true },
  { kind: 'convoy', unit: 'GBR-at-english-channel', from: 'plymouth', to },
];
const army = 'GBR-at-plymouth' as UnitId;
const fleet = 'GBR-at-english-channel' as UnitId;

describe('a landing (TL-3)', () => {
  test('fails before a garrison that could not have stood on land', () => {
    const table = channel();
    table.put('GER', 'rouen', 6);
    table.month({ GBR: land('rouen') });
    expect(table.at(army)).toBe('plymouth');
    expect(table.facts('order-failed').map(({ unit, code }) => [unit, code])).toEqual([
      [army, 'bounced'],
    ]);
    const side = table.facts('battle')[0]?.sides.find(({ unit }) => unit === army);
    expect(side?.terms.map(({ reason }) => reason)).toContain('force.landing.port');
    const byLand = channel();
    byLand.put('GER', 'rouen', 6);
    byLand.unit(army).at = 'lille' as ProvinceId;
    take(byLand, 'GBR', 'lille');
    byLand.month({ GBR: [{ kind: 'move', unit: army, to: 'rouen' }] });
    expect(byLand.at(army)).toBe('rouen');
  });

  test('lands where nobody stands, cannot hold, and goes back to England with the fleet', () => {
    const table = channel();
    table.put('GER', 'paris', 9);
    table.put('GER', 'lille', 9);
    table.month({ GBR: land('rouen') });
    expect(table.holder('rouen')).toBe('GBR');
    expect(table.facts('moved')[0]).toMatchObject({ unit: army, convoyed: true });
    table.month({
      GER: [
        { kind: 'move', unit: 'GER-at-paris', to: 'rouen' },
        { kind: 'support', unit: 'GER-at-lille', from: 'paris', to: 'rouen' },
      ],
      GBR: [{ kind: 'stance', of: army, stance: 'sea' }],
    });
    expect(table.holder('rouen')).toBe('GER');
    const [flight] = table.facts('dislodged');
    expect(flight).toMatchObject({ unit: army, from: 'rouen' });
    expect(table.holder(flight?.to ?? '')).toBe('GBR');
  });

  test('ends on the beach if the ships have sailed and no land is left to fall back on', () => {
    const rout = (stays: boolean): Table => {
      const table = channel();
      take(table, 'GBR', 'rouen');
      table.unit(army).at = 'rouen' as ProvinceId;
      for (const at of ['rennes', 'lille', 'paris', 'reims']) table.put('GER', at, 9);
      return table.month({
        GER: [
          { kind: 'move', unit: 'GER-at-paris', to: 'rouen' },
          { kind: 'support', unit: 'GER-at-lille', from: 'paris', to: 'rouen' },
        ],
        GBR: stays ? [] : [{ kind: 'move', unit: fleet, to: 'western-approaches' }],
      });
    };
    expect(rout(true).world.units[army]).toBeDefined();
    expect(
      rout(false)
        .facts('destroyed')
        .map(({ unit }) => unit),
    ).toEqual([army]);
  });

  test('succeeds with weight, guns from the sea and aircraft, and is fed through the port', () => {
    const table = channel();
    table.put('GER', 'rouen', 2);
    table.put('GBR', 'southern-north-sea', 8, 'fleet');
    const wing = table.put('GBR', 'london', 8, 'wing');
    table.month({
      GBR: [...land('rouen'), { kind: 'support', unit: wing, from: 'plymouth', to: 'rouen' }],
    });
    expect(table.refusals()).toEqual([]);
    expect(table.holder('rouen')).toBe('GBR');
    const [battle] = table.facts('battle');
    expect(battle?.winner).toBe('GBR');
    expect(battle?.sides.map(({ unit, role }) => [unit, role])).toContainEqual([
      wing,
      'support-attack',
    ]);
    const supply = supplyOf(situationOf(content, table.world), 'GBR' as PowerId);
    expect(supply.get('rouen' as ProvinceId)?.from).toBe('rouen');
    expect(table.facts('out-of-supply')).toEqual([]);
  });

  test('is cut off when an enemy fleet takes the water behind it', () => {
    const table = channel();
    take(table, 'GBR', 'rouen');
    table.unit(army).at = 'rouen' as ProvinceId;
    delete table.world.units[fleet];
    table.put('GER', 'english-channel', 6, 'fleet');
    table.month();
    expect(table.facts('out-of-supply').map(({ unit, at }) => [unit, at])).toEqual([
      [army, 'rouen'],
    ]);
  });
});

describe('the standing instruction of a beaten unit', () => {
  /** An Italian army at Trento is driven out over the Brenner; where does it go? */
  function beaten(stance?: string): ProvinceId | undefined {
    const table = new Table(content, 'stance').clear().war('GER', 'ITA');
    for (const id of ['innsbruck', 'bolzano', 'klagenfurt'])
      Object.assign(table.world.provinces[id as ProvinceId] ?? {}, annexed);
    const unit = table.put('ITA', 'trento', 2);
    table.put('GER', 'bolzano', 10);
    if (stance !== undefined) table.month({ ITA: [{ kind: 'stance', of: unit, stance }] });
    table.month({ GER: [{ kind: 'move', unit: 'GER-at-bolzano', to: 'trento' }] });
    expect(table.facts('dislodged')).toHaveLength(1);
    return table.facts('dislodged')[0]?.to;
  }

  test('is towards its supplies until it is told otherwise', () => {
    expect(beaten()).toBe('milano');
    expect(beaten('supply')).toBe('milano');
  });

  test('may be to stay along the front', () => {
    expect(beaten('front')).toBe('venezia');
  });

  test('may be to make for a port', () => {
    expect(beaten('sea')).toBe('venezia');
  });

  test('is for its own power to give, once', () => {
    const table = new Table(content, 'stance').clear();
    const unit = table.put('ITA', 'trento', 2);
    const verdict = (power: string, stance: string) =>
      checkOrder(
        situationOf(content, table.world),
        power as PowerId,
        {
          kind: 'stance',
          of: unit,
          stance,
        } as Order,
      );
    expect(verdict('ITA', 'home')).toBe('allowed');
    expect(verdict('GER', 'home')).toBe('not-your-unit');
    expect(verdict('ITA', 'supply')).toBe('nothing-changes');
    table.month({ ITA: [{ kind: 'stance', of: unit, stance: 'front' }] });
    expect(table.world.units[unit]?.stance).toBe('front');
    expect(verdict('ITA', 'front')).toBe('nothing-changes');
  });
});
