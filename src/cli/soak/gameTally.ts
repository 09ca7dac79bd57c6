import type { Month, PowerId } from '../../rules/index.ts';
import type { Audited } from './auditTreaties.ts';

/** One kind of refused order: how often, and one case to look at. */
export interface Refused {
  count: number;
  readonly example: { readonly seed: string; readonly month: string; readonly power: PowerId };
}

/** What became of the year's offers and treaties. */
export interface TreatyYear {
  offered: number;
  signed: number;
  refused: number;
  lapsed: number;
  broken: number;
}

export const NO_TREATIES: Readonly<TreatyYear> = {
  offered: 0,
  signed: 0,
  refused: 0,
  lapsed: 0,
  broken: 0,
};

/** What one game is remembered by. Plain data: it travels between threads. */
export interface GameTally {
  readonly seed: string;
  /** Fingerprint of the last world; of the last sound one if the game broke down. */
  hash: string;
  /** How many months were played. */
  months: number;
  ms: number;
  /** The month and the stack of the exception that ended it. */
  broke: { readonly month: string; readonly error: string } | null;
  /** By `order-kind code`. */
  readonly refused: Record<string, Refused>;
  /** By `order-kind code`: lawful when they were given, until something happened that month. */
  readonly overtaken: Record<string, Refused>;
  readonly wars: { readonly by: PowerId; readonly on: PowerId; readonly month: Month }[];
  /** `war` is named by its first two powers. */
  readonly joined: { readonly power: PowerId; readonly war: string; readonly month: Month }[];
  readonly fell: { readonly power: PowerId; readonly month: Month }[];
  /** Events and decisions, and the options that were taken: `event` or `event: option`. */
  readonly events: { readonly what: string; readonly month: Month }[];
  /** Events, options and decisions of the packs that did not come about. */
  missed: readonly string[];
  /** By year. */
  readonly treaties: Record<number, TreatyYear>;
  /** How many facts about treaties were audited, by what they are. */
  readonly audited: Partial<Record<Audited, number>>;
  /** The acts among them whose reasons do not sum to the decision. */
  readonly violations: string[];
  /** By year and by the name of a measure: its numbers. */
  readonly years: Record<number, Record<string, number[]>>;
  /** How the game went, course by course: `question: answer`. */
  courses: readonly string[];
  /** What came true of what a report counts, by its name. */
  outcomes: readonly string[];
}

export const emptyTally = (seed: string): GameTally => ({
  seed,
  hash: '',
  months: 0,
  ms: 0,
  broke: null,
  refused: {},
  overtaken: {},
  wars: [],
  joined: [],
  fell: [],
  events: [],
  missed: [],
  treaties: {},
  audited: {},
  violations: [],
  years: {},
  courses: [],
  outcomes: [],
});
