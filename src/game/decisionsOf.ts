import {
  costOf,
  type DecisionId,
  deedsOf,
  decisionsOf as shownTo,
  GOODS,
  type Good,
  type Month,
  type PlayedDeed,
  type PowerId,
  scopeOfDecision,
  type TextKey,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** Something that a power may decide to do, with what it asks and how far it has come. */
export interface Decision {
  readonly id: DecisionId;
  readonly title: TextKey;
  readonly text: TextKey;
  /** What it costs, good by good; none where it is free. */
  readonly cost: readonly { readonly good: Good; readonly amount: number }[];
  /** What it would do as far as we know. */
  readonly deeds: readonly PlayedDeed[];
  /** Months until it is done. */
  readonly months: number;
  /** When what has been begun is done. */
  readonly done: Month | null;
}

/** The decisions that are before a power, those under way among them. */
export function decisionsOf(game: Game, power: PowerId): Decision[] {
  const situation = knownSituation(game);
  const { decisions, happened } = situation.world;
  return shownTo(situation, power)
    .filter(({ id, repeat }) => happened[id] === undefined || repeat !== undefined)
    .map((facts) => {
      const cost = costOf(facts);
      return {
        id: facts.id,
        title: facts.title,
        text: facts.text,
        cost: GOODS.flatMap((good) => (cost[good] > 0 ? [{ good, amount: cost[good] }] : [])),
        deeds: deedsOf(scopeOfDecision(situation, facts), facts.effects),
        months: facts.months ?? 0,
        done: decisions[facts.id] ?? null,
      };
    });
}
