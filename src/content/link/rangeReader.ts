import { CERTAIN, Chances } from './chances.ts';
import type { Coder } from './coder.ts';
import { LinkProblem } from './linkProblem.ts';

const WORD = 0x1_0000_0000;
const TOP = 0x100_0000;

/** Reads what a RangeWriter wrote; throws a LinkProblem where the bytes end too early. */
export class RangeReader implements Coder {
  readonly reads = true;
  readonly #chances = new Chances();
  readonly #bytes: Uint8Array;
  #next = 0;
  #code = 0;
  #range = WORD - 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#code = this.#code * 256 + this.#byte();
  }

  flag(context: string, _value: boolean, node = 0): boolean {
    const chance = this.#chances.of(context, node);
    const share = Math.floor(this.#range / CERTAIN) * chance.of;
    const value = this.#code >= share;
    if (value) this.#narrow(share, this.#range - share);
    else this.#narrow(0, share);
    chance.learn(value);
    return value;
  }

  below(bound: number): number {
    const share = Math.floor(this.#range / bound);
    const value = Math.min(Math.floor(this.#code / share), bound - 1);
    this.#narrow(share * value, share);
    return value;
  }

  #narrow(from: number, size: number): void {
    this.#code -= from;
    this.#range = size;
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#code = this.#code * 256 + this.#byte();
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#next++];
    if (byte === undefined) throw new LinkProblem('damaged');
    return byte;
  }
}
