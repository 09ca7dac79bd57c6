import { applyLog, type Content, newWorld, type PowerId, type World } from '../../rules/index.ts';
import { codeHeader, codeHex } from './codeHeader.ts';
import { codeOrders, type UnitMemory } from './codeOrders.ts';
import type { Coder } from './coder.ts';
import type { GameRecord, PlayedMonth } from './gameRecord.ts';
import { legalFor } from './legalFor.ts';
import { toLinkText } from './linkText.ts';
import { RangeWriter } from './rangeWriter.ts';

/** Hexadecimal digits of a month's fingerprint that a link carries for each month but the last. */
export const MONTH_MARK = 2;
/** … and for the last. */
export const LAST_MARK = 16;

/** The part of a fingerprint that a link keeps. */
export const markOf = (hash: string, last: boolean): string =>
  hash.slice(0, last ? LAST_MARK : MONTH_MARK);

/** What each human's units were told last, by power. */
export type Memories = ReadonlyMap<PowerId, UnitMemory>;

export const newMemories = (humans: readonly PowerId[]): Memories =>
  new Map(humans.map((power) => [power, new Map()]));

/**
 * The fragment of the link that opens this game: the packs' names and short hashes, the seed,
 * who plays, every human order, and a mark of the world after each month.
 * Throws a LinkProblem when an order was not legal in its month or there is too much of it.
 */
export function encodeLink(content: Content, record: GameRecord): string {
  const { start, months } = record;
  const writer = new RangeWriter();
  codeHeader(writer, { ...start, months: months.length });
  const memories = newMemories(start.humans);
  let world = newWorld(content, start.seed);
  months.forEach((month, i) => {
    writeMonth(writer, content, world, { month, memories, last: i === months.length - 1 });
    world = applyLog(world, month.log);
  });
  return toLinkText(writer.finish());
}

interface Writing {
  readonly month: PlayedMonth;
  readonly memories: Memories;
  readonly last: boolean;
}

function writeMonth(
  coder: Coder,
  content: Content,
  world: World,
  { month, memories, last }: Writing,
): void {
  for (const [power, memory] of memories) {
    codeOrders(coder, legalFor(content, world, power), month.orders[power] ?? [], memory);
  }
  codeHex(coder, last ? LAST_MARK : MONTH_MARK, markOf(month.hash, last));
}
