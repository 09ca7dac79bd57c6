import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { claimAt, claimantsOf } from '../../src/game/claimsAt.ts';
import { landSignOf } from '../../src/game/landSigns.ts';
import type { Game } from '../../src/game/state.ts';
import type { PowerId, ProvinceId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const asGame = (table: Table): Game =>
  ({ content, world: structuredClone(table.world), view: null, me: null }) as unknown as Game;
const signAt = (table: Table, place: string) => landSignOf(asGame(table), place as ProvinceId);

describe('the sign of a piece of land', () => {
  test('is none in its owner’s hands, and its holder’s where another stands', () => {
    const table = new Table(content).clear();
    expect(signAt(table, 'roma')).toBeNull();
    table.occupy('roma', 'FRA');
    expect(signAt(table, 'roma')).toEqual({ kind: 'occupied', by: 'FRA' });
  });

  test('is a zone where a settlement has set one, whoever stands there', () => {
    const table = new Table(content).clear();
    table.land('roma').occupiers = ['GBR', 'FRA'] as PowerId[];
    table.occupy('roma', 'GBR');
    expect(signAt(table, 'roma')).toEqual({ kind: 'zone', by: ['GBR', 'FRA'] });
  });

  test('is bare where a treaty forbids garrisons', () => {
    const table = new Table(content);
    expect(signAt(table, 'koln')).toEqual({ kind: 'bare' });
  });
});

describe('the map of claims', () => {
  const game = asGame(new Table(content));
  const claim = (power: string, place: string) =>
    claimAt(game, power as PowerId, place as ProvinceId);

  test('tells home, lost, claimed and foreign land apart', () => {
    expect(claim('HUN', 'budapest')).toBe('home');
    expect(claim('HUN', 'cluj')).toBe('lost');
    expect(claim('HUN', 'timisoara')).toBe('claimed');
    expect(claim('HUN', 'roma')).toBe('foreign');
  });

  test('shows land that others want as disputed to its owner', () => {
    expect(claim('ROM', 'cluj')).toBe('disputed');
    expect(claimantsOf(game, 'cluj' as ProvinceId)).toContain('HUN');
  });
});
