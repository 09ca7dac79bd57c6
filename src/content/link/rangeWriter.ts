import { CERTAIN, Chances } from './chances.ts';
import type { Coder } from './coder.ts';

const WORD = 0x1_0000_0000;
const TOP = 0x100_0000;

/**
 * Writes choices as one long binary fraction (a range coder): a choice of chance p takes
 * −log2(p) bits. Integers below 2^53 only, so that every engine writes the same bytes.
 */
export class RangeWriter implements Coder {
  readonly reads = false;
  #chances = new Chances();
  #bytes: number[] = [];
  #low = 0;
  #range = WORD - 1;
  /** The last byte, and the 255s after it, that a carry may still change. */
  #held = 0;
  #full = 0;

  flag(context: string, value: boolean, node = 0): boolean {
    const chance = this.#chances.of(context, node);
    const share = Math.floor(this.#range / CERTAIN) * chance.of;
    if (value) this.#narrow(share, this.#range - share);
    else this.#narrow(0, share);
    chance.learn(value);
    return value;
  }

  below(bound: number, value: number): number {
    const share = Math.floor(this.#range / bound);
    this.#narrow(share * value, share);
    return value;
  }

  /** A writer that goes on from here without touching this one. */
  copy(): RangeWriter {
    const copy = this.#sameBytes();
    copy.#chances = this.#chances.copy();
    return copy;
  }

  /** The bytes of everything written, without the first held one (always 0); more may follow. */
  finish(): Uint8Array {
    const end = this.#sameBytes();
    for (let i = 0; i < 5; i++) end.#shift();
    return Uint8Array.from(end.#bytes.slice(1));
  }

  #sameBytes(): RangeWriter {
    const same = new RangeWriter();
    same.#bytes = [...this.#bytes];
    same.#low = this.#low;
    same.#range = this.#range;
    same.#held = this.#held;
    same.#full = this.#full;
    return same;
  }

  #narrow(from: number, size: number): void {
    this.#low += from;
    this.#range = size;
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#shift();
    }
  }

  /** Moves the highest byte out, or holds it back while a carry may still change it. */
  #shift(): void {
    const carry = this.#low >= WORD ? 1 : 0;
    if (carry === 1 || this.#low < WORD - TOP) {
      this.#bytes.push((this.#held + carry) & 255);
      for (; this.#full > 0; this.#full--) this.#bytes.push((255 + carry) & 255);
      this.#held = Math.floor(this.#low / TOP) & 255;
    } else {
      this.#full++;
    }
    this.#low = (this.#low % TOP) * 256;
  }
}
