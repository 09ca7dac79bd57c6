import { checksum } from '../link/checksum.ts';
import type { GameStart, PlayedMonth } from '../link/gameRecord.ts';
import { TreeWriter } from './treeWriter.ts';

/** The first bytes of every save: `BRN` and the version of the format. */
export const MAGIC: readonly number[] = [0x42, 0x52, 0x4e, 3];

/** Magic, the checksum of what follows, and how many values it holds. */
export const HEAD = 12;

/** Writes a game as it goes on, inputs and results: adding a month costs that month only. */
export class SaveWriter {
  readonly #tree = new TreeWriter();

  constructor(start: GameStart) {
    this.#tree.add(start);
  }

  /** How many months have been added. */
  get months(): number {
    return this.#tree.count - 1;
  }

  add(month: PlayedMonth): void {
    this.#tree.add(month);
  }

  /** The game so far as a save, compressed and summed. */
  bytes(): Uint8Array {
    const tree = this.#tree.finish();
    const save = new Uint8Array(HEAD + tree.length);
    save.set(MAGIC);
    save.set(tree, HEAD);
    const numbers = new DataView(save.buffer);
    numbers.setUint32(8, this.#tree.count);
    numbers.setUint32(4, checksum(save.subarray(8)));
    return save;
  }
}
