import {
  type Clause,
  type ClauseKind,
  type Fact,
  formatMonth,
  type Log,
  type Month,
  type PowerId,
  sumOf,
  type TreatyEnd,
} from '../rules/index.ts';

/** One treaty from its signature to its end; null where it stands. */
export interface TreatyLine {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly ClauseKind[];
  /** True if it has clauses that were kept secret. */
  readonly sealed: boolean;
  readonly signed: string;
  ended: string | null;
  how: TreatyEnd | null;
  by: PowerId | null;
}

/** An offer that was refused, and by how much it fell short. */
export interface RefusalLine {
  readonly month: string;
  readonly from: PowerId;
  readonly to: PowerId;
  readonly clauses: readonly ClauseKind[];
  readonly sum: number;
}

const kindsOf = (clauses: readonly Clause[]): ClauseKind[] => clauses.map(({ kind }) => kind);

/** Writes down the treaties of a game as its months go by: those made, refused, ended, broken. */
export class TreatyChronicle {
  readonly #treaties = new Map<string, TreatyLine>();
  readonly #refusals: RefusalLine[] = [];

  /** Reads a month's log. */
  read(log: Log, month: Month): void {
    for (const fact of log) this.#note(fact, formatMonth(month));
  }

  /** Every treaty that was signed in the game, and of those before it the ones that have ended. */
  lines(): TreatyLine[] {
    return [...this.#treaties.values()];
  }

  refusals(): RefusalLine[] {
    return this.#refusals;
  }

  #note(fact: Fact, month: string): void {
    if (fact.kind === 'treaty-signed')
      this.#treaties.set(fact.treaty, { ...lineOf(fact), signed: month });
    if (fact.kind === 'treaty-ended' && fact.leaves === undefined) {
      const { treaty, how, by } = fact;
      const line = this.#treaties.get(treaty) ?? { ...lineOf(fact), signed: 'before' };
      this.#treaties.set(treaty, { ...line, ended: month, how, by });
    }
    if (fact.kind === 'offer-refused') {
      const { from, to, clauses, reasons } = fact;
      this.#refusals.push({ month, from, to, clauses: kindsOf(clauses), sum: sumOf(reasons) });
    }
  }
}

const lineOf = (fact: {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
}): Omit<TreatyLine, 'signed'> => ({
  parties: fact.parties,
  clauses: kindsOf(fact.clauses),
  sealed: fact.clauses.some(({ secret }) => secret),
  ended: null,
  how: null,
  by: null,
});
