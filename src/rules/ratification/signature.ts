import { closestOf } from '../diplomacy/clauseRules.ts';
import type { Clause } from '../diplomacy/clause.ts';
import { openClauses } from '../diplomacy/sealed.ts';
import type { PowerId, TextKey } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import { bareWords } from '../diplomacy/clause.ts';
import { canonicalJson } from '../hashWorld.ts';
import { sortedValues } from '../sortedKeys.ts';

/** A treaty that has been signed and binds nobody until every parliament has ratified it (MIL-13). */
export interface Signature {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  readonly until: Month | null;
  readonly notice?: number;
  readonly name?: TextKey;
  readonly place?: TextKey;
  readonly signed: Month;
  /** The parties whose parliaments have to vote. */
  readonly awaits: readonly PowerId[];
  /** The month of their vote. */
  readonly due: Month;
  /** Why each party signed. */
  readonly reasons: Readonly<Record<PowerId, readonly Term[]>>;
}

/** From this closeness on a parliament wants to be asked: it may mean war. */
export const MAY_MEAN_WAR = 6;

/** The signers without whose parliaments a treaty does not bind: of what is published it may mean war, or land is given away. */
export function parliamentsAsked(
  { content, world }: Situation,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
): PowerId[] {
  const shown = openClauses(clauses);
  // Who makes peace is not asked to wait with it.
  if (shown.some(({ kind }) => kind === 'peace' || kind === 'armistice')) return [];
  const binds = closestOf(shown) >= MAY_MEAN_WAR;
  const gives = (power: PowerId): boolean =>
    shown.some(
      (clause) =>
        clause.kind === 'cession' &&
        clause.by === power &&
        world.provinces[clause.province]?.owner === power,
    );
  return parties.filter((power) => {
    const regime = world.powers[power]?.regime;
    const asks = regime !== undefined && content.scenario.ratifies.includes(regime);
    return asks && (binds || gives(power));
  });
}

/** Whether two have signed one of some clauses already, and wait for a parliament. */
export function awaitsRatification(
  { world }: Situation,
  [a, b]: readonly [PowerId, PowerId],
  clauses: readonly Clause[],
): boolean {
  const said = new Set(clauses.map((clause) => canonicalJson(bareWords(clause))));
  return sortedValues(world.signed).some(
    (signature) =>
      signature.parties.includes(a) &&
      signature.parties.includes(b) &&
      signature.clauses.some((clause) => said.has(canonicalJson(bareWords(clause)))),
  );
}
