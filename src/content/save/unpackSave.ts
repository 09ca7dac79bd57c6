import { checksum } from '../link/checksum.ts';
import type { GameRecord, GameStart, PlayedMonth } from '../link/gameRecord.ts';
import { readTrees } from './readTrees.ts';
import { SaveProblem } from './saveProblem.ts';
import { HEAD, MAGIC } from './saveWriter.ts';

/** No game has more months: a small file must not fill the memory. */
const MAX_VALUES = 20_000;

/** The game in a save. Throws a SaveProblem when it is none, or is not what was written. */
export function unpackSave(save: Uint8Array): GameRecord {
  const magic = save.subarray(0, MAGIC.length);
  if (save.length < HEAD || MAGIC.slice(0, 3).some((byte, i) => magic[i] !== byte)) {
    throw new SaveProblem('not-a-save');
  }
  if (magic[3] !== MAGIC[3]) throw new SaveProblem('unknown-version');
  const numbers = new DataView(save.buffer, save.byteOffset, save.byteLength);
  if (checksum(save.subarray(8)) !== numbers.getUint32(4)) throw new SaveProblem('damaged');
  const count = numbers.getUint32(8);
  if (count > MAX_VALUES) throw new SaveProblem('too-big');
  return recordOf(readTrees(save.subarray(HEAD), count));
}

function recordOf([start, ...months]: readonly unknown[]): GameRecord {
  const { seed, humans } = (start ?? {}) as Partial<GameStart>;
  const whole = months.every((month) => Array.isArray((month as Partial<PlayedMonth> | null)?.log));
  if (typeof seed !== 'string' || !Array.isArray(humans) || !whole)
    throw new SaveProblem('damaged');
  return { start: start as GameStart, months: months as PlayedMonth[] };
}
