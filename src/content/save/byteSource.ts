import { SaveProblem } from './saveProblem.ts';

/** Reads what a ByteSink gathered; throws a SaveProblem where it makes no sense. */
export class ByteSource {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; scale < Number.MAX_SAFE_INTEGER; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
    throw new SaveProblem('damaged');
  }

  /** How many things follow; never more than there are bytes. */
  count(): number {
    const count = this.number();
    if (count > this.#bytes.length) throw new SaveProblem('damaged');
    return count;
  }

  text(): string {
    const units = Array.from({ length: this.count() }, () => this.number());
    let text = '';
    for (const unit of units) text += String.fromCharCode(unit);
    return text;
  }

  /** The next bytes as a source of their own. */
  part(length: number): ByteSource {
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    if (part.length < length) throw new SaveProblem('damaged');
    this.#at += length;
    return new ByteSource(part);
  }
}
