import { describe, expect, it } from 'vitest';
import { deedSentences, swingsOf } from '../../src/game/tell/deedSentences.ts';
import { english } from '../../src/panels/texts/english.ts';
import { makeSpeech } from '../../src/panels/texts/speech.ts';
import {
  deedsOf,
  type Effect,
  newWorld,
  type PlayedDeed,
  type PowerId,
  situationOf,
} from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';

const content = ourGame('1933-pact');
const { events, decisions } = content.scenario;
const scope = {
  situation: situationOf(content, newWorld(content, 'what would come of it')),
  cast: { actor: 'ITA' as PowerId, target: 'AUT' as PowerId },
  log: [],
};
const { tell } = makeSpeech(content, {}, english);

/** Effects with the branches that are not taken now. */
const allOf = (effects: readonly Effect[]): Effect[] =>
  effects.flatMap((effect) =>
    effect.kind === 'if' ? [...allOf(effect.effects), ...allOf(effect.otherwise ?? [])] : [effect],
  );

describe('what a choice would do', () => {
  it('is said in words for every option and decision of the pack, with no blank left', () => {
    const all = [...events.flatMap(({ options = [] }) => options), ...decisions];
    const said = all.flatMap(({ effects }) =>
      deedsOf(scope, allOf(effects)).flatMap(deedSentences),
    );
    expect(said.length).toBeGreaterThan(500);
    const bad = said.map(tell).filter((line) => /\{\{|^effect\.|undefined/.test(line));
    expect(bad).toEqual([]);
  });

  it('is what the effects would do now: the branch whose condition holds, once for each power', () => {
    const prestige = (power: string, change: number) =>
      ({ kind: 'prestige', power, change }) as unknown as Effect;
    const stands = { kind: 'exists', power: 'ITA' as PowerId } as const;
    const effects: Effect[] = [
      {
        kind: 'if',
        when: stands,
        effects: [prestige('actor', 1)],
        otherwise: [prestige('ITA', 2)],
      },
      {
        kind: 'if',
        when: { kind: 'not', of: stands },
        effects: [prestige('ITA', 3)],
        otherwise: [prestige('target', 4)],
      },
      { kind: 'for-each', among: ['actor', 'target'], effects: [prestige('each', 5)] },
    ];
    expect(deedsOf(scope, effects).flatMap(deedSentences).map(tell)).toEqual([
      'Adjective.ITA prestige +1',
      'Adjective.AUT prestige +4',
      'Adjective.AUT prestige +5',
      'Adjective.ITA prestige +5',
    ]);
  });

  it('gathers what is thought of a power, and counts what comes twice together', () => {
    const thinks = (of: string, toward: string, value: number, both?: true) =>
      ({ kind: 'opinion', of, toward, value, cause: 'c', fades: 1, both }) as unknown as PlayedDeed;
    expect(
      swingsOf([thinks('A', 'B', 3), thinks('A', 'B', 2), thinks('B', 'C', -4, true)]),
    ).toEqual([
      {
        toward: 'B',
        by: [
          { power: 'A', change: 5 },
          { power: 'C', change: -4 },
        ],
      },
      { toward: 'C', by: [{ power: 'B', change: -4 }] },
    ]);
  });
});
