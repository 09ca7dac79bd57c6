import { applyLog, type Content, newWorld, type PowerId, type World } from '../../rules/index.ts';
import { codeHeader, codeHex } from './codeHeader.ts';
import { codeOrders, type UnitMemory } from './codeOrders.ts';
import type { GameStart, PlayedMonth } from './gameRecord.ts';
import { legalFor } from './legalFor.ts';
import { toLinkText } from './linkText.ts';
import { markOf, MONTH_MARK, REST_MARK, restOf } from './marks.ts';
import { RangeWriter } from './rangeWriter.ts';

/** What each human's units were told last, by power. */
export type Memories = ReadonlyMap<PowerId, UnitMemory>;

export const newMemories = (humans: readonly PowerId[]): Memories =>
  new Map(humans.map((power) => [power, new Map()]));

/**
 * Writes the link of a game as it goes on: the packs' names and short hashes, the seed, who
 * plays, every human order, and a mark of the world after each month. Adding a month costs that
 * month only.
 */
export class LinkWriter {
  readonly #content: Content;
  readonly #writer = new RangeWriter();
  readonly #memories: Memories;
  #world: World;
  #hash = '';
  #months = 0;

  constructor(content: Content, start: GameStart) {
    this.#content = content;
    this.#memories = newMemories(start.humans);
    this.#world = newWorld(content, start.seed);
    codeHeader(this.#writer, start);
  }

  /** How many months have been added. */
  get months(): number {
    return this.#months;
  }

  /** Throws a LinkProblem when an order was not legal in its month. */
  add({ orders, log, hash }: PlayedMonth): void {
    for (const [power, memory] of this.#memories) {
      const legal = legalFor(this.#content, this.#world, power);
      codeOrders(this.#writer, legal, orders[power] ?? [], memory);
    }
    codeHex(this.#writer, MONTH_MARK, markOf(hash));
    this.#world = applyLog(this.#world, log);
    this.#hash = hash;
    this.#months++;
  }

  /** The fragment that opens the game so far. Throws a LinkProblem when there is too much of it. */
  text(): string {
    const writer = this.#writer.copy();
    if (this.#months > 0) codeHex(writer, REST_MARK, restOf(this.#hash));
    const body = writer.finish();
    const bytes = new Uint8Array(2 + body.length);
    new DataView(bytes.buffer).setUint16(0, this.#months);
    bytes.set(body, 2);
    return toLinkText(bytes);
  }
}
