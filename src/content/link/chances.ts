/** What 1 in a hundred per cent is in the fixed point of chances. */
export const CERTAIN = 1 << 16;

/** How many choices a chance is averaged over before it forgets the first. */
const MEMORY = 40;

/** How likely a `false` is in choices of one name; it learns as choices are made. */
export class Chance {
  #of = CERTAIN / 2;
  #seen = 0;

  /** The chance of `false`, from 1 to CERTAIN − 1. */
  get of(): number {
    return this.#of;
  }

  learn(value: boolean): void {
    const aim = value ? 0 : CERTAIN;
    const moved = this.#of + Math.trunc((aim - this.#of) / (this.#seen + 1.6));
    this.#of = Math.min(Math.max(moved, 64), CERTAIN - 64);
    if (this.#seen < MEMORY) this.#seen++;
  }

  copy(): Chance {
    const copy = new Chance();
    copy.#of = this.#of;
    copy.#seen = this.#seen;
    return copy;
  }
}

/** The chances of all choices, by their names and the nodes under each name. */
export class Chances {
  readonly #chances = new Map<string, Map<number, Chance>>();

  /** The same chances, which go their own way from here. */
  copy(): Chances {
    const copy = new Chances();
    for (const [context, nodes] of this.#chances) {
      const copied = [...nodes].map(([node, chance]) => [node, chance.copy()] as const);
      copy.#chances.set(context, new Map(copied));
    }
    return copy;
  }

  /** The chance of a node of a name; one that nobody has used before is even. */
  of(context: string, node: number): Chance {
    const nodes = this.#chances.get(context) ?? new Map<number, Chance>();
    const known = nodes.get(node);
    if (known !== undefined) return known;
    const even = new Chance();
    this.#chances.set(context, nodes.set(node, even));
    return even;
  }
}
