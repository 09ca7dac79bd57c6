import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/content/link/checksum.ts';
import { SaveProblem, type SaveProblemCode } from '../../../src/content/save/saveProblem.ts';
import { SaveWriter } from '../../../src/content/save/saveWriter.ts';
import { unpackSave } from '../../../src/content/save/unpackSave.ts';
import type { PowerId } from '../../../src/rules/index.ts';
import { recordGame, reckless } from '../playedGame.ts';
import { tinyContent } from '../tinyGame.ts';
import { saveOf } from './saveOf.ts';

const content = tinyContent();
const humans = Object.keys(content.scenario.powers) as PowerId[];
const { record } = recordGame({ content, seed: 'Locarno', humans, months: 20, player: reckless });
const save = saveOf(record);

function problemOf(bytes: Uint8Array): SaveProblemCode | undefined {
  try {
    unpackSave(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof SaveProblem) return error.code;
    throw error;
  }
}

describe('a save', () => {
  test('gives back the game, inputs and results', () => {
    expect(unpackSave(save)).toEqual(record);
  });

  test('is the same whether it was written month by month or at once', () => {
    const writer = new SaveWriter(record.start);
    for (const month of record.months) {
      writer.add(month);
      writer.bytes();
    }
    expect(writer.bytes()).toEqual(save);
  });

  test('takes a small part of the room of its JSON', () => {
    expect(save.length * 12).toBeLessThan(JSON.stringify(record).length);
  });
});

describe('a save that cannot be read', () => {
  test('says that it is none, or that a newer game wrote it', () => {
    expect(problemOf(new Uint8Array())).toBe('not-a-save');
    expect(problemOf(new TextEncoder().encode('{"version": 1, "months": []}'))).toBe('not-a-save');
    expect(problemOf(save.with(3, 1))).toBe('unknown-version');
  });

  test('says that it was cut short, wherever', () => {
    for (let length = 12; length < save.length; length += 97) {
      expect(problemOf(save.slice(0, length))).toBe('damaged');
    }
  });

  test('says that a byte of it was changed', () => {
    const change = fc.record({
      at: fc.integer({ min: 4, max: save.length - 1 }),
      flip: fc.integer({ min: 1, max: 255 }),
    });
    const property = fc.property(change, ({ at, flip }) => {
      expect(problemOf(save.with(at, (save[at] ?? 0) ^ flip))).toBe('damaged');
    });
    fc.assert(property);
  });

  test('is not unpacked when it would fill the memory', () => {
    const bomb = save.slice();
    const numbers = new DataView(bomb.buffer);
    numbers.setUint32(8, 4_000_000_000);
    numbers.setUint32(4, checksum(bomb.subarray(8)));
    expect(problemOf(bomb)).toBe('too-big');
  });
});
