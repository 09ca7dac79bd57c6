import { zlibSync } from 'fflate';
import { checksum } from '../link/checksum.ts';
import type { GameRecord } from '../link/gameRecord.ts';
import { writeTree } from './sharedTree.ts';

/** The first bytes of every save: `BRN` and the version of the format. */
export const MAGIC: readonly number[] = [0x42, 0x52, 0x4e, 1];

/** Magic, the length of the tree, and the checksum of what follows. */
export const HEAD = 12;

/** A game with its inputs and results, compressed and summed. */
export function packSave({ start, months }: GameRecord): Uint8Array {
  const tree = writeTree({ start, months });
  const packed = zlibSync(tree, { level: 9 });
  const save = new Uint8Array(HEAD + packed.length);
  save.set(MAGIC);
  save.set(packed, HEAD);
  const numbers = new DataView(save.buffer);
  numbers.setUint32(4, tree.length);
  numbers.setUint32(8, checksum(packed));
  return save;
}
