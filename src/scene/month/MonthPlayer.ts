import type { Game, Playback } from '../../game/state.ts';
import { asRead } from '../../game/tell/asRead.ts';
import type { World } from '../../rules/index.ts';
import type { Arrow } from '../arrows/arrow.ts';
import type { Frames } from '../Frames.ts';
import type { Counter } from '../counters/counter.ts';
import { musterOf } from '../counters/unitCounters.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { countersAt, marksAt, provincesAt, strokesAt } from './monthAt.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Milliseconds of the play for each of the timeline's, by the player's setting. */
const PACE: Readonly<Record<Playback, number>> = { 0: 0, 1: 2.6, 2: 1.35, 3: 0.7 };

/** What the player of months draws with. */
export interface Theatre {
  readonly frames: Frames;
  pictures(counters: readonly Counter[], marks: readonly Mark[]): void;
  strokes(arrows: readonly Arrow[]): void;
  ground(provinces: World['provinces']): void;
}

/** A month that is to be played, as far as the player may know of it. */
export interface Play {
  readonly game: Game;
  readonly before: World;
  readonly timeline: Timeline;
}

/** The last month of a game as a play. */
export const playOf = (game: Game, before: World): Play => ({
  game,
  before,
  timeline: timelineOf(asRead(game.months.at(-1)?.log ?? [], game.me)),
});

/** Plays a month on the map: treaties, threats, marches, clashes, falling towns, flights. */
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

  /**
   * Resolves at the end of the play or when it is skipped. `speed` is asked all along, since one
   * may turn it while the month goes by; 0 shows nothing more.
   */
  play({ game, before, timeline }: Play, speed: () => Playback): Promise<void> {
    this.skip();
    if (speed() === 0 || timeline.length === 0) return Promise.resolve();
    const show = this.#shower(game, before, timeline);
    return new Promise((resolve) => {
      let done = false;
      let [at, last] = [0, 0];
      this.#finish = () => {
        done = true;
        this.#finish = null;
        resolve();
      };
      this.#theatre.frames.animate((elapsed) => {
        if (done) return false;
        const pace = PACE[speed()];
        if (pace > 0) at += (elapsed - last) / pace;
        last = elapsed;
        show(at);
        if (pace > 0 && at < timeline.length) return true;
        this.skip();
        return false;
      });
    });
  }

  /** Shows one moment after the other; the ground only when a town has fallen. */
  #shower(game: Game, before: World, timeline: Timeline): (at: number) => void {
    const muster = musterOf(game);
    const stage = { board: muster.board, before };
    let fallen = 0;
    return (at) => {
      const due = timeline.changes.filter((change) => change.at <= at).length;
      if (due !== fallen) this.#theatre.ground(provincesAt(before, timeline, at));
      fallen = due;
      this.#theatre.strokes(strokesAt(stage, timeline, at));
      this.#theatre.pictures(
        countersAt(muster, before, timeline, at),
        marksAt(stage, timeline, at),
      );
    };
  }

  /** Ends the play at once. */
  skip(): void {
    this.#finish?.();
  }
}
