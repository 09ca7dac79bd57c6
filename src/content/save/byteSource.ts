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

  /** How many things follow: never more than there are bytes left. */
  count(): number {
    const count = this.number();
    if (count > this.#bytes.length - this.#at) throw new SaveProblem('damaged');
    return count;
  }

  text(): string {
    const units = Array.from({ length: this.count() }, () => this.number());
    let text = '';
    for (const unit of units) text += String.fromCharCode(unit);
    return text;
  }
}
