import type { PowerId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { ClauseKind, ClauseOf } from './clause.ts';

/** All that the game knows of one kind of clause; adding a kind is one such file and the list. */
export interface ClauseRule<K extends ClauseKind> {
  /** 0 (a courtesy) to 10 (an alliance): how near it brings the parties. */
  readonly closeness: number;
  /** Every complete clause of the kind that `from` may put before `to`. */
  options(situation: Situation, from: PowerId, to: PowerId): readonly ClauseOf<K>[];
  /** Whether it may stand in an offer of `from` to `to`. */
  check(situation: Situation, clause: ClauseOf<K>, from: PowerId, to: PowerId): Verdict;
  /** What it is worth to `me`, signing with `other`, beyond what any treaty with them is. */
  worth(situation: Situation, clause: ClauseOf<K>, me: PowerId, other: PowerId): readonly Term[];
}
