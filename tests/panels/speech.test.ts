import { describe, expect, it } from 'vitest';
import gameTexts from '../../src/game/texts/en.ts';
import { english } from '../../src/panels/texts/english.ts';
import { makeSpeech } from '../../src/panels/texts/speech.ts';
import { monthOf, type PowerId, type ProvinceId } from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';

const content = tinyContent();
const [power, other] = Object.keys(content.scenario.powers) as [PowerId, PowerId];
const place = content.board.land[0] as ProvinceId;
const facts = content.scenario.powers[power];
if (facts === undefined) throw new Error('the tiny pack has no powers');
const names = { [facts.name]: 'Kingdom of Ruritania', [facts.adjective]: 'Ruritanian' };
const speech = makeSpeech(
  content,
  {
    ...names,
    'pack.line': '{{power}} at {{place}}: {{$t(ui.close)}}',
  },
  english,
);

describe('speech', () => {
  it('fills blanks with the names of powers, places and months', () => {
    const about = { from: power, province: place, since: monthOf(1933, 5) };
    expect(speech.say('news.fact.taken', { ...about, to: power })).toContain('Ruritanian hands');
    expect(speech.say('term.since', about)).toBe('since May 1933');
    expect(speech.say('order.give-way', { over: place })).toContain(speech.place(place));
  });

  it('puts the article before a name that takes one, and a capital where a sentence begins', () => {
    expect(speech.say('power.client-of', { overlord: power })).toContain(
      'hands of the Kingdom of Ruritania',
    );
    expect(speech.say('news.fell', { power })).toBe('The Kingdom of Ruritania is no more');
    expect(speech.power(power)).toBe('Kingdom of Ruritania');
  });

  it('fills the blanks of the order that is being given', () => {
    const desk = makeSpeech(content, gameTexts, english);
    const about = { unit: 'I Corps', from: place, to: place };
    const said = Object.keys(gameTexts)
      .filter((key) => key.startsWith('entry.'))
      .map((key) => desk.say(key, about));
    expect(said).toContain(`I Corps moves to ${desk.place(place)}.`);
    expect(said.filter((line) => /[{}]/u.test(line))).toEqual([]);
  });

  it('joins a list with its last word', () => {
    expect(speech.list(['a'])).toBe('a');
    expect(speech.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(speech.say('pact.signed', { signed: monthOf(1934, 1) })).toBe('Signed in January 1934.');
  });

  it('counts in the plural', () => {
    expect(speech.say('power.lands', { count: 1 })).toBe('One province');
    expect(speech.say('power.lands', { count: 3 })).toBe('3 provinces');
  });

  it('never calls another text from a pack’s, nor lets a pack replace the interface’s own', () => {
    const loud = makeSpeech(content, { 'ui.close': 'gone', 'pack.a': 'see $t(ui.close)' });
    expect(loud.say('pack.a')).toBe('see $t(ui.close)');
    expect(loud.say('ui.close')).toBe('Close');
  });

  it('says an unknown key as it is', () => {
    expect(speech.say('no.such.key')).toBe('no.such.key');
    expect(speech.say('start.play', { power: other })).not.toContain('{{');
  });
});
