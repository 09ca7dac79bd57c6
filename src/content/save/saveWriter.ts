import { zlibSync } from 'fflate';
import { checksum } from '../link/checksum.ts';
import type { GameRecord, GameStart, PlayedMonth } from '../link/gameRecord.ts';
import { TreeWriter } from './treeWriter.ts';

/** The first bytes of every save: `BRN` and the version of the format. */
export const MAGIC: readonly number[] = [0x42, 0x52, 0x4e, 1];

/** Magic, the length of what is packed, and its checksum. */
export const HEAD = 12;

/** Writes a game as it goes on, inputs and results: adding a month costs that month only. */
export class SaveWriter {
  readonly #tree = new TreeWriter();
  #months = 0;

  constructor(start: GameStart) {
    this.#tree.add(start);
  }

  /** How many months have been added. */
  get months(): number {
    return this.#months;
  }

  add(month: PlayedMonth): void {
    this.#tree.add(month);
    this.#months++;
  }

  /** The game so far as a save, compressed and summed. */
  bytes(): Uint8Array {
    const tree = this.#tree.finish();
    const packed = zlibSync(tree, { level: 9 });
    const save = new Uint8Array(HEAD + packed.length);
    save.set(MAGIC);
    save.set(packed, HEAD);
    const numbers = new DataView(save.buffer);
    numbers.setUint32(4, tree.length);
    numbers.setUint32(8, checksum(packed));
    return save;
  }
}

/** A writer that has a whole game already. */
export function writerOf({ start, months }: GameRecord): SaveWriter {
  const writer = new SaveWriter(start);
  for (const month of months) writer.add(month);
  return writer;
}
