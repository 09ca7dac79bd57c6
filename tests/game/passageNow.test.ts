import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { passageNow, type PassageState, passageStates } from '../../src/game/passageNow.ts';
import type { Game } from '../../src/game/state.ts';
import { type PassageId, passagesOf, type PowerId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const BOSPORUS = 'sea-of-marmara/western-black-sea' as PassageId;
const SUEZ = 'egyptian-coast/gulf-of-suez' as PassageId;

function stands(table: Table, me: string | null, id: PassageId): PassageState {
  const edge = passagesOf(content.board).get(id);
  if (edge === undefined) throw new Error(`no passage ${id}`);
  const world = structuredClone(table.world);
  return passageNow({ content, world, view: null, me } as unknown as Game, edge);
}

describe('the sign of a strait', () => {
  test('is open where everybody may pass, and limited where belligerents may not', () => {
    const table = new Table(content).clear();
    expect(stands(table, 'ITA', SUEZ)).toBe('open');
    expect(stands(table, 'ITA', BOSPORUS)).toBe('limited');
    expect(stands(table, null, BOSPORUS)).toBe('limited');
  });

  test('is shut to whoever is at war, and never to its keeper', () => {
    const table = new Table(content).clear().war('ITA', 'YUG');
    expect(stands(table, 'ITA', BOSPORUS)).toBe('shut');
    expect(stands(table, 'FRA', BOSPORUS)).toBe('limited');
    expect(stands(table, 'TUR', BOSPORUS)).toBe('limited');
  });

  test('is shut to all but the keeper by the keeper’s word', () => {
    const table = new Table(content).clear();
    table.world.passages[BOSPORUS] = { ['TUR' as PowerId]: 'closed' };
    expect(stands(table, 'SOV', BOSPORUS)).toBe('shut');
    expect(stands(table, null, BOSPORUS)).toBe('shut');
    expect(stands(table, 'TUR', BOSPORUS)).toBe('limited');
  });

  test('is explained in the key only where there is one like it', () => {
    const states = (table: Table): PassageState[] =>
      passageStates({
        content,
        world: structuredClone(table.world),
        view: null,
        me: 'SOV',
      } as unknown as Game);
    expect(states(new Table(content).clear())).toEqual(['open', 'limited']);
    expect(states(new Table(content).clear().war('TUR', 'SOV'))).toEqual([
      'open',
      'limited',
      'shut',
    ]);
  });
});
