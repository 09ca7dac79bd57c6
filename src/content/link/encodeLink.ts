import type { Content } from '../../rules/index.ts';
import type { GameRecord } from './gameRecord.ts';
import { LinkWriter } from './linkWriter.ts';

/** The link of a whole game. */
export function encodeLink(content: Content, { start, months }: GameRecord): string {
  const writer = new LinkWriter(content, start);
  for (const month of months) writer.add(month);
  return writer.text();
}
