/** Things in the order in which they came up, and where each stands in it. */
export class Table<T> {
  readonly #items: T[] = [];
  readonly #places = new Map<T, number>();

  get size(): number {
    return this.#items.length;
  }

  /** Puts something at the end, if it is not there. */
  add(item: T): void {
    if (this.#places.has(item)) return;
    this.#places.set(item, this.#items.length);
    this.#items.push(item);
  }

  at(place: number): T | undefined {
    return this.#items[place];
  }

  placeOf(item: T): number | undefined {
    return this.#places.get(item);
  }
}
