import { unzlibSync } from 'fflate';
import { checksum } from '../link/checksum.ts';
import type { GameRecord } from '../link/gameRecord.ts';
import { HEAD, MAGIC } from './packSave.ts';
import { SaveProblem } from './saveProblem.ts';
import { readTree } from './sharedTree.ts';

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
  return recordOf(readTree(inflate(packed, numbers.getUint32(4))));
}

function inflate(packed: Uint8Array, length: number): Uint8Array {
  if (length > MAX_TREE) throw new SaveProblem('too-big');
  try {
    return unzlibSync(packed, { out: new Uint8Array(length) });
  } catch {
    throw new SaveProblem('damaged');
  }
}

function recordOf(tree: unknown): GameRecord {
  const record = tree as Partial<GameRecord> | null;
  const { start, months } = record ?? {};
  if (typeof start?.seed !== 'string' || !Array.isArray(start.humans) || !Array.isArray(months)) {
    throw new SaveProblem('damaged');
  }
  return { start, months };
}
