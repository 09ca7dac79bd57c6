import { describe, expect, test } from 'vitest';
import { loadGame, type PackFiles, packHash } from '../../src/content/index.ts';
import type { PowerId, ProvinceId } from '../../src/rules/ids.ts';
import { monthOf } from '../../src/rules/month.ts';
import { tinyPack } from './tinyGame.ts';

/** A pack that builds on the tiny one: another year, one event replaced, one province moved. */
const later: PackFiles = {
  id: 'later',
  files: {
    'pack.json': JSON.stringify({
      id: 'later',
      version: '2.1.0',
      title: 'Later',
      authors: [],
      licence: 'MIT',
      depends: ['tiny'],
      scenario: 'scenario.json',
    }),
    'scenario.json': JSON.stringify({
      id: 'later-still',
      title: 'later.title',
      blurb: 'scenario.blurb',
      start: '1934-01',
      end: '1935-01',
      suggested: [],
    }),
    'ownership.json': JSON.stringify({
      owners: { RED: ['hochpass'] },
      controllers: { BLU: ['westmark'] },
    }),
    'events.json': JSON.stringify({
      events: [
        {
          id: 'port-riots',
          title: 'event.port-riots.title',
          text: 'event.port-riots.text',
          when: { kind: 'exists', power: 'GRY' },
          chance: { kind: 'monthly', permille: 100 },
          effects: [{ kind: 'stability', power: 'GRY', change: -5 }],
          actor: 'GRY',
        },
      ],
    }),
    'texts/en.json': JSON.stringify({ texts: { 'later.title': 'Later', 'power.RED': 'Rotland' } }),
  },
};

describe('a pack that builds on another', () => {
  const { content, texts, problems, shapes } = loadGame([later, tinyPack()], 'later-still');

  test('brings its own scenario over the other pack’s board', () => {
    expect(problems).toEqual([]);
    expect(content?.scenario.start).toBe(monthOf(1934, 1));
    expect(content?.board.land).toHaveLength(8);
    expect(shapes).toEqual({ topology: 'tiny/board.topo.json', decor: 'tiny/decor.json' });
  });

  test('replaces by id and leaves the rest', () => {
    const owners = content?.scenario.setUp.owners ?? {};
    expect(owners['hochpass' as ProvinceId]).toBe('RED');
    expect(owners['graustadt' as ProvinceId]).toBe('GRY');
    expect(content?.scenario.setUp.controllers['westmark' as ProvinceId]).toBe('BLU');
    expect(content?.scenario.events.map(({ chance }) => chance)).toEqual([
      { kind: 'monthly', permille: 100 },
    ]);
    expect(texts['en']?.['power.RED']).toBe('Rotland');
    expect(texts['en']?.['power.BLU']).toBe('Blueland');
  });

  test('finds pictures in the pack that brings them', () => {
    expect(content?.scenario.powers['RED' as PowerId]?.flag).toBe('tiny/flags/RED.svg');
  });

  test('is identified together with what it builds on, that first', () => {
    expect(content?.packs).toEqual([
      { id: 'tiny', version: '1.0.0', hash: packHash(tinyPack()) },
      { id: 'later', version: '2.1.0', hash: packHash(later) },
    ]);
  });

  test('is not played where the other pack has an error', () => {
    const { id, files } = tinyPack();
    const broken = { id, files: { ...files, 'seas.json': '{' } };
    const game = loadGame([later, broken], 'later-still');
    expect(game.content).toBeUndefined();
    expect(game.problems.map(({ file }) => file)).toContain('tiny/seas.json');
  });
});
