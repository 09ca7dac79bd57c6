import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Term } from '../term.ts';
import type { Faction, Party, Stocks } from '../world.ts';
import type { Relief } from './relief.ts';

/** What happens inside a state: who is loyal, who votes for whom, who rises. */
export type InnerFact =
  /** Loyalty that moved, faction by faction, with its causes. */
  | {
      readonly kind: 'factions';
      power: PowerId;
      changes: Readonly<Partial<Record<Faction, readonly Term[]>>>;
    }
  /** Shares that moved, party by party; all changes add up to nothing. */
  | {
      readonly kind: 'parties';
      power: PowerId;
      changes: Readonly<Partial<Record<Party, readonly Term[]>>>;
    }
  | { readonly kind: 'party-law'; power: PowerId; party: Party; banned: boolean }
  /** A faction was purged: its units lose a point of strength each. */
  | {
      readonly kind: 'purged';
      power: PowerId;
      faction: Faction;
      units: readonly UnitId[];
    }
  | { readonly kind: 'relief'; power: PowerId; on: Relief; cost: number }
  | {
      readonly kind: 'strike';
      power: PowerId;
      province: ProvinceId;
      /** Gold and coal that were not earned. */
      cost: { readonly gold: number; readonly coal: number };
      terms: readonly Term[];
    }
  | {
      readonly kind: 'coup';
      power: PowerId;
      by: Faction;
      carried: boolean;
      /** Why they tried, and what stood in their way; carried when it comes to more than nothing. */
      terms: readonly Term[];
    }
  /** A government that nothing had held up since a month is gone, and another party governs. */
  | {
      readonly kind: 'government-fell';
      power: PowerId;
      before: Party;
      after: Party;
      since: Month;
    }
  /** Rebels proclaim a government, with the land, the forces and the stores that follow them. */
  | {
      readonly kind: 'power-split';
      power: PowerId;
      rebel: PowerId;
      capital: ProvinceId;
      provinces: readonly ProvinceId[];
      units: readonly UnitId[];
      stocks: Readonly<Stocks>;
      terms: readonly Term[];
    }
  /** One government of a split state has won it all; `terms` are why the other could fight no longer. */
  | { readonly kind: 'state-united'; power: PowerId; from: PowerId; terms: readonly Term[] }
  | {
      readonly kind: 'election';
      power: PowerId;
      winner: Party;
      before: Party;
      next: Month;
    };
