import type { PowerId } from '../../ids.ts';
import { monthlyOutput } from '../../industry/output.ts';
import { opponents } from '../../peace/opponents.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';

const AMOUNTS = [2, 5, 10] as const;
/** Months that both sides reckon with when they weigh a payment. */
const RECKONED = 4;

/** The beaten pays so much gold a month for as long as the treaty runs. */
export interface IndemnityClause {
  readonly kind: 'indemnity';
  readonly by: PowerId;
  readonly to: PowerId;
  /** Gold a month. */
  readonly amount: number;
}

export const indemnity: ClauseRule<IndemnityClause> = {
  blanks: { by: 'party', to: 'party', amount: { low: 1, high: 200 } },
  closeness: 0,
  warmth: 0,
  stir: 32,
  options: (situation, from, to) => {
    if (!opponents(situation, from, to)) return [];
    return [
      { by: to, to: from },
      { by: from, to },
    ].flatMap((pair) =>
      AMOUNTS.filter((amount) => amount <= monthlyOutput(situation, pair.by).gold).map(
        (amount) => ({ kind: 'indemnity' as const, ...pair, amount }),
      ),
    );
  },
  check: (situation, { by, to: taker, amount }, from, to) => {
    if (by === taker) return 'own-power';
    if (![from, to].includes(by) || ![from, to].includes(taker)) return 'not-a-party';
    if (amount < 1 || amount > 200) return 'bad-amount';
    return amount > monthlyOutput(situation, by).gold ? 'not-theirs-to-give' : 'allowed';
  },
  worth: (_situation, { by, amount }, me) =>
    me === by
      ? term('worth.indemnity-paid', -RECKONED * amount, { amount })
      : term('worth.indemnity-got', (RECKONED - 1) * amount, { amount }),
};
