/** Something that moves: called with the milliseconds since it began until it returns false. */
export type Motion = (elapsed: number) => boolean;

/**
 * Draws on demand: one frame when something has changed, one after another while something
 * moves, and none at all while everything stands still.
 */
export class Frames {
  #asked: number | null = null;
  readonly #motions = new Map<Motion, number>();
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Asks for one frame; any number of calls before it make one. */
  request(): void {
    this.#asked ??= requestAnimationFrame((now) => this.#frame(now));
  }

  animate(motion: Motion): void {
    this.#motions.set(motion, performance.now());
    this.request();
  }

  stop(): void {
    if (this.#asked !== null) cancelAnimationFrame(this.#asked);
    this.#motions.clear();
  }

  #frame(now: number): void {
    this.#asked = null;
    for (const [motion, began] of this.#motions) {
      if (!motion(Math.max(0, now - began))) this.#motions.delete(motion);
    }
    this.#draw();
    if (this.#motions.size > 0) this.request();
  }
}
