/** Gathers bytes and whole numbers (seven bits a byte, the low ones first). */
export class ByteSink {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** A whole number from 0 to 2^53 − 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#byte(rest);
  }

  /** Any text, unit by unit, so that not even half a pair is lost. */
  text(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  /** What another sink gathered. */
  append(other: ByteSink): void {
    for (const byte of other.bytes) this.#byte(byte);
  }

  /** Everything so far; a view that the next byte may outdate. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const bigger = new Uint8Array(this.#length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.#length++] = value;
  }
}
