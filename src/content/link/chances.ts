/** What 1 in a hundred per cent is in the fixed point of chances. */
export const CERTAIN = 1 << 16;

/** How many choices a chance is averaged over before it forgets the first. */
const MEMORY = 40;

/** How likely a `false` is, by the name of the choice; it learns as choices are made. */
export class Chances {
  readonly #chances = new Map<string, { of: number; seen: number }>();

  /** The same chances, which go their own way from here. */
  copy(): Chances {
    const copy = new Chances();
    for (const [context, chance] of this.#chances) copy.#chances.set(context, { ...chance });
    return copy;
  }

  /** The chance of `false`, from 1 to CERTAIN − 1. */
  of(context: string): number {
    return this.#chances.get(context)?.of ?? CERTAIN / 2;
  }

  learn(context: string, value: boolean): void {
    const chance = this.#chances.get(context) ?? { of: CERTAIN / 2, seen: 0 };
    const aim = value ? 0 : CERTAIN;
    const moved = chance.of + Math.trunc((aim - chance.of) / (chance.seen + 1.6));
    chance.of = Math.min(Math.max(moved, 64), CERTAIN - 64);
    if (chance.seen < MEMORY) chance.seen++;
    this.#chances.set(context, chance);
  }
}
