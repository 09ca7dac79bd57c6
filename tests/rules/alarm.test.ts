import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { alarmAt, situationOf, type PowerId, type ProvinceId } from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const GER = 'GER' as PowerId;

/** How alarming Germany is when it holds these places besides its own. */
function alarm(...taken: readonly string[]): number {
  const { world } = new Table(content);
  for (const id of taken) {
    const state = world.provinces[id as ProvinceId];
    if (state) Object.assign(state, { owner: GER, controller: GER });
  }
  return alarmAt(situationOf(content, world), GER);
}

describe('alarm at what a power has swallowed', () => {
  test('is nothing where nothing was taken, or only land of its own people', () => {
    expect(alarm()).toBe(0);
    expect(alarm('liberec')).toBe(0);
  });

  test('is three for a province and nine more for a capital', () => {
    expect(alarm('linz')).toBe(3);
    expect(alarm('linz', 'graz', 'wien')).toBe(18);
  });

  test('stops at forty', () => {
    const poland = Object.entries(content.scenario.setUp.owners);
    expect(alarm(...poland.flatMap(([id, owner]) => (owner === 'POL' ? [id] : [])))).toBe(40);
  });
});
