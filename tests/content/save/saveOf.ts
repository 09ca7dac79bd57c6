import type { GameRecord } from '../../../src/content/link/gameRecord.ts';
import { SaveWriter } from '../../../src/content/save/saveWriter.ts';

/** A whole game as a save. */
export function saveOf({ start, months }: GameRecord): Uint8Array {
  const writer = new SaveWriter(start);
  for (const month of months) writer.add(month);
  return writer.bytes();
}
