/** What 1 in a hundred per cent is in the fixed point of chances. */
export const CERTAIN = 1 << 16;

/** How many choices two averages remember: what was usual just now, and what is usual at all. */
const MEMORIES = { fast: 4, slow: 60 };

/** How much of its way to the first choice an even chance goes: 1 in so much. */
const FIRST = 1.6;

/** No choice is taken for more certain than this. */
const DOUBT = 64;

/** How likely a `false` is in choices of one name; it learns as choices are made. */
export class Chance {
  #fast = CERTAIN / 2;
  #slow = CERTAIN / 2;
  #seen = 0;

  /** The chance of `false`, from 1 to CERTAIN − 1: half way between the two averages. */
  get of(): number {
    return (this.#fast + this.#slow) >> 1;
  }

  learn(value: boolean): void {
    const aim = value ? 0 : CERTAIN;
    this.#fast = drawn(this.#fast, aim, Math.min(this.#seen, MEMORIES.fast));
    this.#slow = drawn(this.#slow, aim, this.#seen);
    if (this.#seen < MEMORIES.slow) this.#seen++;
  }

  copy(): Chance {
    const copy = new Chance();
    copy.#fast = this.#fast;
    copy.#slow = this.#slow;
    copy.#seen = this.#seen;
    return copy;
  }
}

/** An average of so many choices, with one more. */
function drawn(of: number, aim: number, choices: number): number {
  const moved = of + Math.trunc((aim - of) / (choices + FIRST));
  return Math.min(Math.max(moved, DOUBT), CERTAIN - DOUBT);
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
