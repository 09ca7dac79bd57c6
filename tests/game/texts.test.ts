import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINK_SENTENCES, SAVE_SENTENCES } from '../../src/content/texts/games.ts';
import { ENTRY_MODES } from '../../src/game/orderEntry.ts';
import texts from '../../src/game/texts/en.ts';
import { say } from '../../src/game/texts/say.ts';

/** Every source file of the game layer as one text. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? sources(join(folder, entry.name))
        : readFileSync(join(folder, entry.name), 'utf8'),
    )
    .join('\n');
}

const source = sources('src/game');
const named = (pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, key]) => key ?? '');

describe('the texts of the game layer', () => {
  test.each([
    ...Object.keys(LINK_SENTENCES).map((code) => `link.${code}`),
    ...Object.keys(SAVE_SENTENCES).map((code) => `save.${code}`),
  ])('have a sentence for the problem %s', (code) => {
    expect(texts[`problem.${code}`]).toMatch(/\w.*[.!]$/);
  });

  test('have a sentence for everything that may fail, be noted or be under way', () => {
    const failures = named(/new Failure\(\s*'([^']+)'/g).map((code) => `problem.${code}`);
    const others = named(/'((?:problem|note|loading)\.[\w.-]+)'/g);
    expect(failures.length).toBeGreaterThan(5);
    expect([...failures, ...others].filter((key) => texts[key] === undefined)).toEqual([]);
  });

  test('have every sentence of entering an order', () => {
    const steps = ENTRY_MODES.flatMap((mode) => {
      const chosen = mode === 'move' || mode === 'rebase' ? [] : [`entry.${mode}.from`];
      return [`entry.${mode}`, `entry.${mode}.to`, ...chosen];
    });
    const keys = ['entry.idle', 'entry.support.hold', ...steps];
    expect(keys.filter((key) => texts[key] === undefined)).toEqual([]);
  });

  test('are all said somewhere', () => {
    const known = new Set([
      ...Object.keys(LINK_SENTENCES).map((code) => `problem.link.${code}`),
      ...Object.keys(SAVE_SENTENCES).map((code) => `problem.save.${code}`),
    ]);
    const said = (key: string): boolean =>
      known.has(key) ||
      key.startsWith('entry.') ||
      source.includes(`'${key}'`) ||
      source.includes(`'${key.replace('problem.', '')}'`);
    expect(Object.keys(texts).filter((key) => !said(key))).toEqual([]);
  });

  test('fill their blanks, and leave one that nobody fills as it stands', () => {
    expect(say('note.saved', { name: '<b>May</b>' })).toContain('“<b>May</b>”');
    expect(say('note.saved')).toContain('{name}');
    expect(say('no.such.key')).toBe('no.such.key');
  });
});
