import { describe, expect, test } from 'vitest';
import { makeTexts, packHash } from '../../src/content/index.ts';
import { tinyPack, tinyPackWith } from './tinyGame.ts';

describe('the identity of a pack', () => {
  const hash = packHash(tinyPack());

  test('does not depend on the order of its files', () => {
    const { id, files } = tinyPack();
    expect(packHash({ id, files: Object.fromEntries(Object.entries(files).reverse()) })).toBe(hash);
  });

  test.each(['units.json', 'texts/en.json', 'pack.json'])('changes with %s', (path) => {
    const text = tinyPack().files[path] ?? '';
    expect(packHash(tinyPackWith({ [path]: `${text} ` }))).not.toBe(hash);
  });

  test.each(['board.topo.json', 'decor.json', 'flags/RED.svg', 'NOTICE', 'source/facts.json'])(
    'does not change with %s, which no rule reads',
    (path) => {
      expect(packHash(tinyPackWith({ [path]: 'something else' }))).toBe(hash);
    },
  );
});

describe('texts', () => {
  const texts = { en: { hello: 'Hello', bye: 'Goodbye' }, it: { hello: 'Ciao' } };

  test('fall back on English one by one', () => {
    expect(makeTexts(texts, 'it')).toEqual({ hello: 'Ciao', bye: 'Goodbye' });
    expect(makeTexts(texts, 'fr')).toEqual(texts.en);
  });
});
