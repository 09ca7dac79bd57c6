import { describe, expect, it } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { PAGES } from '../../src/panels/nav/pages.ts';
import { findHits, type Hit, isFound } from '../../src/panels/search/findHits.ts';
import { termIndex } from '../../src/panels/terms/termIndex.ts';
import { english } from '../../src/panels/texts/english.ts';
import { makeSpeech } from '../../src/panels/texts/speech.ts';
import { placeTip } from '../../src/panels/ui/placeTip.ts';
import { cutAtMarks } from '../../src/panels/ui/cutAtMarks.ts';

const hit = (group: Hit['group'], name: string, note = ''): Hit => ({
  id: `${group} ${name}`,
  group,
  name,
  note,
  open: () => undefined,
});
const names = (hits: readonly Hit[]): string[] => hits.map(({ name }) => name);

describe('the search', () => {
  const hits = [
    hit('place', 'Orléans', 'France'),
    hit('power', 'France'),
    hit('page', 'Orders'),
    hit('treaty', 'Pact of Rome', 'Italy and France'),
    hit('command', 'End the month'),
  ];

  it('asks for no accents and no capitals', () => {
    expect(names(findHits(hits, 'orle'))).toEqual(['Orléans']);
    expect(isFound('LWOW', 'Lwów')).toBe(true);
  });

  it('puts what begins so before what has it inside, and names before notes', () => {
    expect(names(findHits(hits, 'o'))).toEqual([
      'Orders',
      'Orléans',
      'Pact of Rome',
      'End the month',
    ]);
    expect(names(findHits(hits, 'france'))).toEqual(['France', 'Orléans', 'Pact of Rome']);
  });

  it('finds by several words in any order', () => {
    expect(names(findHits(hits, 'rome pact'))).toEqual(['Pact of Rome']);
    expect(findHits(hits, 'rome peace')).toEqual([]);
  });

  it('lists commands and pages before a letter is typed', () => {
    expect(names(findHits(hits, ' '))).toEqual(['Orders', 'End the month']);
  });
});

describe('the encyclopaedia', () => {
  const speech = makeSpeech(ourGame('1933-pact'), {}, english);
  const index = termIndex(speech);

  it('explains every word once, and leaves no blank open', () => {
    expect(index.length).toBeGreaterThan(80);
    expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
    const broken = index.filter(
      ({ name, text }) => name === '' || /\{\{|^\w+(?:\.[\w-]+)+$/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('lists under a number every reason that the rules have for it', () => {
    const opinion = index.find(({ id }) => id === 'term.opinion');
    expect(opinion?.reasons.length).toBeGreaterThan(10);
    expect(opinion?.reasons.join()).not.toMatch(/\{\{/);
  });

  it('marks only words that it explains', () => {
    const terms = Object.values(english).flatMap((text) =>
      cutAtMarks(text).flatMap(({ term }) => (term === null ? [] : [term])),
    );
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter((term) => english[`term.${term}.is`] === undefined)).toEqual([]);
  });

  it('cuts a text at its marks and loses nothing of it', () => {
    expect(cutAtMarks('A [[trust]] and [[war-score|the score]].')).toEqual([
      { said: 'A ', term: null },
      { said: 'trust', term: 'trust' },
      { said: ' and ', term: null },
      { said: 'the score', term: 'war-score' },
      { said: '.', term: null },
    ]);
  });
});

describe('a box of explanation', () => {
  const screen = { width: 400, height: 300 };
  const box = { offsetWidth: 100, offsetHeight: 80 };
  const at = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });

  it('stands under what it explains, and over it at the foot of the screen', () => {
    expect(placeTip(at(190, 50), box, screen)).toEqual({ left: 150, top: 76 });
    expect(placeTip(at(190, 260), box, screen)).toEqual({ left: 150, top: 174 });
  });

  it('never leaves the screen', () => {
    expect(placeTip(at(0, 10), box, screen).left).toBe(8);
    expect(placeTip(at(390, 10), box, screen).left).toBe(292);
    expect(placeTip(at(190, 60), { offsetWidth: 900, offsetHeight: 900 }, screen)).toEqual({
      left: 8,
      top: 8,
    });
  });
});

describe('the pages', () => {
  it('are opened by keys of which no two are alike', () => {
    const keys = PAGES.map(({ key }) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });
});
