import type { Clause } from '../diplomacy/clause.ts';
import type { PowerId, TextKey, TreatyId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Term } from '../term.ts';

interface OfTreaty {
  readonly treaty: TreatyId;
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
}

/** What happens to a treaty between its signing and its entry into force. */
export type RatificationFact =
  /** All have signed; it waits for the parliaments of some. */
  | ({
      readonly kind: 'ratification-opened';
      until: Month | null;
      notice?: number;
      name?: TextKey;
      place?: TextKey;
      awaits: readonly PowerId[];
      due: Month;
      reasons: Readonly<Record<PowerId, readonly Term[]>>;
    } & OfTreaty)
  | ({
      readonly kind: 'ratification-vote';
      power: PowerId;
      passed: boolean;
      why: readonly Term[];
    } & OfTreaty)
  /** It never enters into force: a parliament has left it lying, or with null events have. */
  | ({ readonly kind: 'ratification-failed'; by: PowerId | null } & OfTreaty);
