import type { BroughtPack } from '../../content/brought/findPacks.ts';
import type { RawFiles } from '../../content/brought/rawFiles.ts';
import type { GameStart, PlayedMonth } from '../../content/link/gameRecord.ts';
import type { Explanation, Log, Month, Order, PowerId, UnitId, World } from '../../rules/index.ts';
import type { Library } from '../state.ts';

/** A game as the worker hands it over: how it began, every month, and the world as it stands. */
export interface Sitting {
  readonly start: GameStart;
  readonly months: readonly PlayedMonth[];
  readonly world: World;
}

/** Why a unit's order came to what it came to, and where the units stood when it was given. */
export interface Account extends Explanation {
  readonly stood: World['units'];
}

/** Orders of every human, an empty list for one who gives none. */
export type HumanOrders = Readonly<Record<PowerId, readonly Order[]>>;

/** Everything that the worker does: what it is asked, and what it answers. */
export interface Work {
  /** Reads all packs beside the page, and lays them out with the player's own. */
  readonly load: {
    readonly ask: { readonly page: string; readonly own: readonly BroughtPack[] };
    readonly answer: Library;
  };
  /** Takes in packs: a zip, or files by path. Those of the same name make room. */
  readonly bring: {
    readonly ask: { readonly files: RawFiles | Uint8Array };
    readonly answer: { readonly library: Library; readonly brought: readonly BroughtPack[] };
  };
  /** Takes a pack of the player's from the shelf. */
  readonly forget: { readonly ask: { readonly pack: string }; readonly answer: Library };
  /** Goes on with its game by the content that is on the shelf now; the world stays. */
  readonly renew: { readonly ask: object; readonly answer: Sitting };
  /** Takes back a month of its game, and all that came after it. */
  readonly again: { readonly ask: { readonly month: Month }; readonly answer: Sitting };
  /** Begins a game, which is then the worker's own. */
  readonly begin: {
    readonly ask: {
      readonly scenario: string;
      readonly seed: string;
      readonly humans: readonly PowerId[];
      readonly me: PowerId | null;
    };
    readonly answer: Sitting;
  };
  /** Opens a save, which is then the worker's game. */
  readonly resume: { readonly ask: { readonly bytes: Uint8Array }; readonly answer: Sitting };
  /** Replays a link, which is then the worker's game. */
  readonly open: { readonly ask: { readonly link: string }; readonly answer: Sitting };
  /** Plays a month of its game. The world after it is made of the log. */
  readonly month: {
    readonly ask: { readonly orders: HumanOrders };
    readonly answer: { readonly log: Log; readonly hash: string };
  };
  /** Plans the computer's coming month while the player thinks; a month waits for less then. */
  readonly think: { readonly ask: object; readonly answer: null };
  /** Why an order of a month that was played came to what it came to. */
  readonly explain: {
    readonly ask: { readonly month: Month; readonly unit: UnitId };
    readonly answer: Account;
  };
  /** Its game as a save. */
  readonly save: { readonly ask: object; readonly answer: Uint8Array };
  /** Its game as a link's fragment. */
  readonly link: { readonly ask: object; readonly answer: string };
}
export type WorkKind = keyof Work;
export type Ask<K extends WorkKind> = Work[K]['ask'];
export type Answer<K extends WorkKind> = Work[K]['answer'];

/** What goes to the worker. */
export interface Errand<K extends WorkKind = WorkKind> {
  readonly id: number;
  readonly kind: K;
  readonly ask: Ask<K>;
}

/** What comes back: progress any number of times, then one answer or one failure. */
export type Report =
  | { readonly id: number; readonly kind: 'progress'; readonly what: string; readonly done: number }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | {
      readonly id: number;
      readonly kind: 'failure';
      readonly code: string;
      readonly about: Readonly<Record<string, string | number>>;
    };

/** Tells how far some work is: a text key, and from 0 to 1. */
export type Progress = (what: string, done: number) => void;
