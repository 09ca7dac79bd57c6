import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import type { Game } from '../../src/game/state.ts';
import { undecided } from '../../src/game/undecided.ts';
import type {
  CallId,
  OfferId,
  Order,
  PowerId,
  UnitId,
  WarId,
  World,
} from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const ITA = 'ITA' as PowerId;
const GER = 'GER' as PowerId;
const offer = 'o1' as OfferId;
const call = 'c1' as CallId;

/** Italy's desk with an offer, a call to arms and one unit on it. */
function desk(): Game {
  const table = new Table(content).clear();
  table.put('ITA', 'roma', 4);
  const world = structuredClone(table.world);
  const laid = {
    ...world,
    offers: {
      [offer]: { from: GER, to: ITA, clauses: [{ kind: 'friendship' }], until: null, made: 0 },
    },
    calls: {
      [call]: { by: GER, to: ITA, against: 'POL', treaty: 't', war: 'w' as WarId, made: 0 },
    },
  } as unknown as World;
  return { content, me: ITA, world: laid, view: { world: laid }, months: [] } as unknown as Game;
}

const named = (orders: readonly Order[]): string[] =>
  undecided(desk(), orders).map(({ what }) => what.key);

describe('what is undecided before the month ends', () => {
  test('is every letter without an answer and whoever has no orders, the most urgent first', () => {
    expect(named([])).toEqual(['undecided.call', 'undecided.offer', 'undecided.units']);
  });

  test('gets shorter with every word that is said', () => {
    const answer: Order = { kind: 'answer', offer, accept: false };
    expect(named([answer])).toEqual(['undecided.call', 'undecided.units']);
    const [unit = ''] = Object.keys(desk().world.units);
    const hold: Order = { kind: 'hold', unit: unit as UnitId };
    expect(named([answer, hold])).toEqual(['undecided.call']);
  });

  test('says what comes of silence, and where to decide', () => {
    for (const { what, silence, panel } of undecided(desk(), [])) {
      expect(silence.key).toBe(`${what.key}.silence`);
      expect(panel.kind).not.toBe('none');
    }
  });

  test('is nothing for somebody who only watches', () => {
    expect(undecided({ ...desk(), me: null }, [])).toEqual([]);
  });
});
