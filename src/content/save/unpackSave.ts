import { unzlibSync } from 'fflate';
import { checksum } from '../link/checksum.ts';
import type { GameRecord, GameStart, PlayedMonth } from '../link/gameRecord.ts';
import { readTrees } from './readTrees.ts';
import { SaveProblem } from './saveProblem.ts';
import { HEAD, MAGIC } from './saveWriter.ts';

/** No save unpacks to more: a small file must not fill the memory. */
const MAX_TREE = 64_000_000;

/** The game in a save. Throws a SaveProblem when it is none, or is not what was written. */
export function unpackSave(save: Uint8Array): GameRecord {
  const magic = save.subarray(0, MAGIC.length);
  if (save.length < HEAD || MAGIC.slice(0, 3).some((byte, i) => magic[i] !== byte)) {
    throw new SaveProblem('not-a-save');
  }
  if (magic[3] !== MAGIC[3]) throw new SaveProblem('unknown-version');
  const numbers = new DataView(save.buffer, save.byteOffset, save.byteLength);
  const packed = save.subarray(HEAD);
  if (checksum(packed) !== numbers.getUint32(8)) throw new SaveProblem('damaged');
  return recordOf(readTrees(inflate(packed, numbers.getUint32(4))));
}

function inflate(packed: Uint8Array, length: number): Uint8Array {
  if (length > MAX_TREE) throw new SaveProblem('too-big');
  try {
    return unzlibSync(packed, { out: new Uint8Array(length) });
  } catch {
    throw new SaveProblem('damaged');
  }
}

function recordOf([start, ...months]: readonly unknown[]): GameRecord {
  const { seed, humans } = (start ?? {}) as Partial<GameStart>;
  const whole = months.every((month) => Array.isArray((month as Partial<PlayedMonth> | null)?.log));
  if (typeof seed !== 'string' || !Array.isArray(humans) || !whole)
    throw new SaveProblem('damaged');
  return { start: start as GameStart, months: months as PlayedMonth[] };
}
