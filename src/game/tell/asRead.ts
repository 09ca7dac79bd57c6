import { type Fact, type Log, openClauses, type PowerId } from '../../rules/index.ts';

/**
 * A month's log as a reader's papers can print it: of treaties that are not his own the sealed
 * clauses are missing, and those that are sealed altogether. `null`, who watches, reads it all.
 */
export const asRead = (log: Log, reader: PowerId | null): Log =>
  reader === null ? log : log.flatMap((fact) => readFact(fact, reader));

function readFact(fact: Fact, reader: PowerId): Fact[] {
  if (fact.kind === 'clause-leaked')
    return fact.to === null || fact.to === reader || fact.parties.includes(reader) ? [fact] : [];
  if (fact.kind !== 'treaty-signed' && fact.kind !== 'treaty-ended') return [fact];
  const clauses = openClauses(fact.clauses);
  if (fact.parties.includes(reader) || clauses.length === fact.clauses.length) return [fact];
  if (clauses.length === 0) return [];
  if (fact.kind === 'treaty-ended') return [{ ...fact, clauses }];
  return [{ ...fact, clauses, reasons: {} }];
}
