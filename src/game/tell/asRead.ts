import { type Fact, type Log, openClauses, type PowerId } from '../../rules/index.ts';

/** Whoever buys a paper in the street. */
export const STREET = 'street';

/**
 * A month's log as a reader's papers can print it: of treaties that are not his own the sealed
 * clauses are missing, and those that are sealed altogether. `null`, who watches, reads it all.
 */
export const asRead = (log: Log, reader: PowerId | typeof STREET | null): Log =>
  reader === null ? log : log.flatMap((fact) => readFact(fact, reader));

function readFact(fact: Fact, reader: PowerId | typeof STREET): Fact[] {
  const among = (parties: readonly PowerId[]): boolean => parties.some((each) => each === reader);
  if (fact.kind === 'clause-leaked')
    return fact.to === null || fact.to === reader || among(fact.parties) ? [fact] : [];
  if (!('parties' in fact) || !('clauses' in fact)) return [fact];
  const clauses = openClauses(fact.clauses);
  if (among(fact.parties) || clauses.length === fact.clauses.length) return [fact];
  if (clauses.length === 0) return [];
  if ('reasons' in fact) return [{ ...fact, clauses, reasons: {} }];
  return [{ ...fact, clauses }];
}
