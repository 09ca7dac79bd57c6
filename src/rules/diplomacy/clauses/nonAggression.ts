import { bound } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import { landWanted } from '../aims.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** Neither attacks the other (MIL-3, PCT-1). */
export const nonAggression: ClauseRule<'non-aggression'> = {
  closeness: 3,
  options: (situation, from, to) =>
    bound(situation, from, to, 'non-aggression') ? [] : [{ kind: 'non-aggression' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'non-aggression') ? 'already-agreed' : 'allowed',
  worth: (situation, _clause, me, other) => [
    ...term('worth.fear-eased', clamp(threatOf(situation, me, other) / 4, 0, 20), { power: other }),
    ...term('worth.hands-tied', -landWanted(situation, me, other) / 3, { power: other }),
  ],
};
