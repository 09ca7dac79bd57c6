import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Month } from '../month.ts';
import type { Treaty } from '../world.ts';
import type { Clause } from './clause.ts';
import { endures } from './clauseRules.ts';

/** Whether a clause is a promise of a power, or made to it alone. */
const concerns = (clause: Clause, power: PowerId): boolean =>
  'by' in clause && (clause.by === power || ('of' in clause ? clause.of : clause.to) === power);

/** What is left of clauses when a power is no longer bound by them. */
export const clausesWithout = (clauses: readonly Clause[], power: PowerId): readonly Clause[] =>
  clauses.filter((clause) => !concerns(clause, power));

/** Whether a treaty goes on without one of its parties: others are left, and something to keep. */
export const goesOnWithout = ({ parties, clauses }: Treaty, power: PowerId): boolean =>
  parties.filter((each) => each !== power).length > 1 &&
  clausesWithout(clauses, power).some(endures);

/** Who has given notice of a treaty that goes on without him, and the month that ends it for him. */
export const leavingOf = ({ leaving = {} }: Treaty): [PowerId, Month][] =>
  sortedKeys(leaving).flatMap((power): [PowerId, Month][] => {
    const until = leaving[power];
    return until === undefined ? [] : [[power, until]];
  });

/** Whether a power has given notice of a treaty already, or nobody may who is bound by it. */
export const hasNotice = ({ denounced, leaving }: Treaty, power: PowerId): boolean =>
  denounced !== undefined || leaving?.[power] !== undefined;
