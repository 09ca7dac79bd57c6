import type { PowerId, ProvinceId } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { Good, UnitKind } from '../world.ts';

/** What fills a blank of a clause: a party of the treaty, any power, a word, or a whole number. */
export type Blank =
  | 'party'
  | 'power'
  /** A power, or nobody. */
  | 'power?'
  | 'province'
  | 'good'
  | 'unit-kind'
  | { readonly low: number; readonly high: number };

type BlankOf<T> = T extends number
  ? Extract<Blank, object>
  : T extends PowerId
    ? 'party' | 'power'
    : T extends ProvinceId
      ? 'province'
      : T extends Good
        ? 'good'
        : T extends UnitKind
          ? 'unit-kind'
          : never;

/** The blanks of a clause, each with what fills it; the compiler asks for all of them. */
export type Blanks<C> = {
  readonly [F in Exclude<keyof C, 'kind'>]-?: object extends Pick<C, F> ? 'power?' : BlankOf<C[F]>;
};

/** A third power that takes a clause amiss when it hears of it, and by how many points. */
export interface Injury {
  readonly power: PowerId;
  readonly points: number;
}

/**
 * All that the game knows of one kind of clause: adding a kind is one such file, its line in the
 * list (clause.ts), and its words in the language files.
 */
export interface ClauseRule<C> {
  /** What packs, links and the desk may write in it. */
  readonly blanks: Blanks<C>;
  /** 0 (a courtesy) to 10 (an alliance): how near it brings the parties. */
  readonly closeness: number;
  /** Points of liking between its parties while it stands. */
  readonly warmth: number;
  /** 0 to 100: how much of a stir its signing makes; a treaty is named after its heaviest. */
  readonly stir: number;
  /** It is done once it is signed, and leaves nothing to keep. */
  readonly once?: true;
  /** It changes what everybody can see, so that it cannot be kept secret. */
  readonly open?: true;
  /** Which of its wordings says it, where it has more than one. */
  wording?(clause: C): string | null;
  /** Every complete clause of the kind that `from` may put before `to`. */
  options(situation: Situation, from: PowerId, to: PowerId): readonly C[];
  /** Whether it may stand in an offer of `from` to `to`. */
  check(situation: Situation, clause: C, from: PowerId, to: PowerId): Verdict;
  /** What it is worth to `me`, signing with `other`, beyond what any treaty with them is. */
  worth(situation: Situation, clause: C, me: PowerId, other: PowerId): readonly Term[];
  /** The third powers that it is made at the cost of. */
  injures?(situation: Situation, clause: C): readonly Injury[];
  /** Whether an order of whoever it binds breaks it. */
  breaks?(situation: Situation, clause: C, order: Order): boolean;
  /** Whether whoever it binds breaks it by what is missing from the orders of a month. */
  neglects?(situation: Situation, clause: C, orders: readonly Order[]): boolean;
}
