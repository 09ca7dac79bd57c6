import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import {
  alarmAt,
  alliesOf,
  applyLog,
  canonicalJson,
  claimsOn,
  draw,
  hashWorld,
  landWanted,
  menaceOf,
  newWorld,
  notPlainJson,
  opinionOf,
  resolveMonth,
  situationOf,
  threatOf,
  wordsOf,
  type Situation,
} from '../../src/rules/index.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { PHASES } from '../../src/rules/resolveMonth.ts';
import { tinyContent } from '../content/tinyGame.ts';

const content = tinyContent();

function play(seed: string, months: number) {
  const worlds = [newWorld(content, seed)];
  const logs = [];
  for (let i = 0; i < months; i++) {
    const world = worlds[i] ?? newWorld(content, seed);
    const next = resolveMonth(content, world, planMonth(content, world, {}, []));
    worlds.push(next.world);
    logs.push(next.log);
  }
  return { worlds, logs };
}

describe('a month', () => {
  test('gives the same world for the same seed and orders, twice', () => {
    const [a, b] = [play('twice', 24), play('twice', 24)];
    expect(a.worlds.map(hashWorld)).toEqual(b.worlds.map(hashWorld));
  });

  test('goes another way with another seed', () => {
    expect(play('one', 24).worlds.map(hashWorld)).not.toEqual(
      play('other', 24).worlds.map(hashWorld),
    );
  });

  test('leaves the world that it was given as it was', () => {
    const world = newWorld(content, 'still');
    const before = canonicalJson(world);
    resolveMonth(content, world, planMonth(content, world, {}, []));
    expect(canonicalJson(world)).toBe(before);
  });

  test('is told completely: the facts alone make the new world', () => {
    const { worlds, logs } = play('facts', 36);
    for (const [i, log] of logs.entries()) {
      const before = worlds[i];
      const after = worlds[i + 1];
      if (!before || !after) throw new Error('a month is missing');
      expect(hashWorld(applyLog(before, log))).toBe(hashWorld(after));
    }
  });

  test('keeps the world plain JSON', () => {
    for (const world of play('plain', 12).worlds) expect(notPlainJson(world)).toEqual([]);
    expect(notPlainJson({ a: [1, Number.NaN, new Date(0)] })).toEqual(['world.a[1]', 'world.a[2]']);
  });

  test('shows each phase a survey of the world as it then stands', () => {
    let world = newWorld(content, 'survey');
    for (let i = 0; i < 24; i++) {
      const month = openMonth(content, world, planMonth(content, world, {}, []));
      for (const phase of PHASES) {
        phase(month);
        const { memo: _, ...told } = month.survey().survey;
        const { memo: __, ...fresh } = situationOf(content, month.world).survey;
        expect(told).toEqual(fresh);
      }
      world = month.world;
    }
  });

  test('remembers of an older survey only what the world still bears out', () => {
    let world = newWorld(content, 'memory');
    const asked = (situation: Situation): number[] =>
      situation.survey.living.flatMap((a) => [
        alarmAt(situation, a),
        alliesOf(situation, a).length,
        wordsOf(situation, a).length,
        ...situation.survey.living.flatMap((b) => [
          opinionOf(situation, a, b),
          threatOf(situation, a, b),
          menaceOf(situation, a, b),
          claimsOn(situation, a, b),
          landWanted(situation, a, b),
        ]),
      ]);
    for (let i = 0; i < 24; i++) {
      const month = openMonth(content, world, planMonth(content, world, {}, []));
      for (const phase of PHASES) {
        phase(month);
        expect(asked(month.survey())).toEqual(asked(situationOf(content, month.world)));
      }
      world = month.world;
    }
  });

  test('counts one month on', () => {
    const { worlds } = play('calendar', 3);
    expect(worlds.map(({ month }) => month - content.scenario.start)).toEqual([0, 1, 2, 3]);
  });
});

describe('a draw', () => {
  const draws = (...key: string[]): number[] => {
    const chance = draw('seed', 5, ...key);
    return [1, 2, 3, 4].map(() => chance.below(1000));
  };

  test('is its own: another draw before it does not move it', () => {
    const alone = draws('battle', 'a');
    draws('battle', 'b');
    expect(draws('battle', 'a')).toEqual(alone);
  });

  test('differs by name', () => {
    expect(draws('battle', 'a')).not.toEqual(draws('battle', 'b'));
  });
});

describe('a fingerprint', () => {
  test('does not depend on the order in which keys were written', () => {
    expect(hashWorld({ a: 1, b: { c: 2, d: 3 } })).toBe(hashWorld({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('differs when anything differs', () => {
    expect(hashWorld({ a: 1 })).not.toBe(hashWorld({ a: 2 }));
    expect(hashWorld({ a: [1, 2] })).not.toBe(hashWorld({ a: [2, 1] }));
  });
});
