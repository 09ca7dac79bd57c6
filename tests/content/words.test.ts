import { describe, expect, test } from 'vitest';
import { wordsHtml } from '../../src/content/wordsHtml.ts';
import { wordsPage } from '../../src/content/wordsPage.ts';
import { wordsReference } from '../../src/content/wordsReference.ts';
import { CONDITION_KINDS } from '../../src/rules/events/condition.ts';
import { EFFECT_KINDS } from '../../src/rules/events/effect.ts';

describe('the reference of words', () => {
  test('has every condition and every effect with its fields', () => {
    const [conditions, effects] = wordsReference();
    expect(conditions?.entries.map(({ word }) => word)).toEqual(CONDITION_KINDS);
    expect(effects?.entries.map(({ word }) => word)).toEqual(EFFECT_KINDS);
    const units = conditions?.entries.find(({ word }) => word === 'units');
    expect(units?.fields.map(({ key, optional }) => [key, optional])).toEqual([
      ['power', false],
      ['at', true],
      ['unitKind', true],
      ['atLeast', true],
      ['atMost', true],
    ]);
  });

  test('is printed for the command line and for the page alike', () => {
    const [markdown, html] = [wordsPage(), wordsHtml()];
    for (const { entries } of wordsReference())
      for (const { word } of entries) {
        expect(markdown).toContain(`### ${word}\n`);
        expect(html).toContain(`<code>${word}</code></h3>`);
      }
  });

  test('leaves no bare sign of markup in the page', () => {
    expect(wordsHtml().replaceAll(/<[^<>]+>/g, '')).not.toMatch(/[<>`]/);
  });
});
