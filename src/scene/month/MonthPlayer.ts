import type { Game } from '../../game/state.ts';
import type { World } from '../../rules/index.ts';
import type { Frames } from '../Frames.ts';
import type { Counter } from '../counters/counter.ts';
import { musterOf } from '../counters/unitCounters.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { countersAt, marksAt, provincesAt } from './monthAt.ts';
import { timelineOf } from './timeline.ts';

/** Milliseconds of the play for each of the timeline's, by the player's setting. */
const PACE = { 1: 1.35, 2: 0.7 } as const;

/** What the player of months draws with. */
export interface Theatre {
  readonly frames: Frames;
  pictures(counters: readonly Counter[], marks: readonly Mark[]): void;
  ground(provinces: World['provinces']): void;
}

/** Plays a month on the map: marches, clashes, falling towns, flights. */
export class MonthPlayer {
  readonly #theatre: Theatre;
  #finish: (() => void) | null = null;

  constructor(theatre: Theatre) {
    this.#theatre = theatre;
  }

  /** True while a month is being played. */
  get playing(): boolean {
    return this.#finish !== null;
  }

  /** Plays the last month of a game from the world before it; resolves at its end or when skipped. */
  play(game: Game, before: World, speed: 0 | 1 | 2): Promise<void> {
    this.skip();
    const play = timelineOf(game.months.at(-1)?.log ?? []);
    if (speed === 0 || play.length === 0) return Promise.resolve();
    const muster = musterOf(game);
    const { board } = muster;
    let fallen = 0;
    return new Promise((resolve) => {
      let done = false;
      this.#finish = () => {
        done = true;
        this.#finish = null;
        resolve();
      };
      this.#theatre.frames.animate((elapsed) => {
        if (done) return false;
        const at = elapsed / PACE[speed];
        const due = play.changes.filter((change) => change.at <= at).length;
        if (due !== fallen) this.#theatre.ground(provincesAt(before, play, at));
        fallen = due;
        this.#theatre.pictures(countersAt(muster, before, play, at), marksAt(board, play, at));
        if (at < play.length) return true;
        this.skip();
        return false;
      });
    });
  }

  /** Ends the play at once. */
  skip(): void {
    this.#finish?.();
  }
}
