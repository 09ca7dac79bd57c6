import type { TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Treaty } from '../world.ts';
import { freeClients, lapseTreaty } from './breakTreaty.ts';
import { without } from './clause.ts';
import { endures } from './clauseRules.ts';
import { hasLapsed, isConditional } from './condition.ts';

/** Promises that have outlived their condition bind no more, nor does a treaty of nothing else. */
export function lapseClauses(month: MonthWriter): void {
  const { treaties } = month.world;
  for (const id of sortedKeys(treaties)) {
    const treaty = treaties[id];
    if (treaty?.clauses.some(isConditional)) lapseIn(month, id, treaty);
  }
}

function lapseIn(month: MonthWriter, id: TreatyId, { parties, clauses }: Treaty): void {
  const situation = month.survey();
  const lapsed = clauses.filter((clause) => hasLapsed(situation, clause));
  if (lapsed.length === 0) return;
  if (without(clauses, lapsed).some(endures)) {
    month.tell({ kind: 'clauses-lapsed', treaty: id, parties, clauses: lapsed });
    freeClients(month, lapsed);
  } else lapseTreaty(month, id, 'lapsed');
}
