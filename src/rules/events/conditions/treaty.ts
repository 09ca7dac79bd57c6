import { bondsBetween } from '../../standing.ts';
import { conditionWord } from '../conditionWord.ts';
import { clauseKind, maybe, pair, power } from '../field.ts';

/**
 * A clause of this kind binds the two; `by` asks for one that this one has promised. Found: the
 * clauses that bind them.
 */
export const treaty = conditionWord({
  fields: { between: pair, clause: clauseKind, by: maybe(power) },
  read: ({ situation }, { between: [a, b], clause: kind, by }) => {
    const clauses = bondsBetween(situation, a, b).map(({ clause }) => clause);
    const met = clauses.some(
      (each) => each.kind === kind && (by === undefined || !('by' in each) || each.by === by),
    );
    return { holds: met, actual: clauses.map((each) => each.kind) };
  },
});
