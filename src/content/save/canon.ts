/** Finds the one that stands for all values that say the same, part by part. */
export class Canon {
  readonly #parts = new Map<string, object>();
  readonly #numbers = new Map<object, number>();

  /** Texts, numbers and words stand for themselves; keys without a value are left out, as in JSON. */
  of(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map((each: unknown) => this.of(each));
      return this.#one(items, `[${items.map((each) => this.#nameOf(each)).join()}`);
    }
    const fields = Object.entries(value).flatMap(([key, each]): [string, unknown][] =>
      each === undefined ? [] : [[key, this.of(each)]],
    );
    const names = fields.map(([key, each]) => `${JSON.stringify(key)}:${this.#nameOf(each)}`);
    return this.#one(Object.fromEntries(fields), `{${names.join()}`);
  }

  #one(part: object, name: string): object {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    this.#parts.set(name, part);
    this.#numbers.set(part, this.#numbers.size);
    return part;
  }

  #nameOf(value: unknown): string {
    return typeof value === 'object' && value !== null
      ? `#${this.#numbers.get(value)}`
      : JSON.stringify(value);
  }
}
