import type { CommitmentId, PowerId, TheatreId, UnitId } from '../ids.ts';
import type { Term } from '../term.ts';
import type { Aid, Backed } from './commitment.ts';

/** Why help ends. */
export const AID_ENDS = ['withdrawn', 'unpaid', 'moot', 'won', 'lost', 'over'] as const;
export type AidEnd = (typeof AID_ENDS)[number];

/** What outsiders give to others' fights, and how those move that are not on the board. */
export type CommitmentFact =
  | {
      readonly kind: 'committed';
      commitment: CommitmentId;
      power: PowerId;
      to: Backed;
      /** Who fights on the two sides of a war as it begins. */
      friends: readonly PowerId[];
      foes: readonly PowerId[];
      what: Aid;
      amount: number;
      /** The fleets that go there. */
      units: readonly UnitId[];
      why: readonly Term[];
    }
  /** Another month's help has arrived. */
  | { readonly kind: 'aid-given'; commitment: CommitmentId; amount: number }
  /** Volunteers fell, in manpower, or ships came to harm: a point of strength each. */
  | {
      readonly kind: 'aid-losses';
      commitment: CommitmentId;
      power: PowerId;
      to: Backed;
      friends: readonly PowerId[];
      foes: readonly PowerId[];
      what: Aid;
      men: number;
      units: readonly UnitId[];
    }
  | {
      readonly kind: 'commitment-ended';
      commitment: CommitmentId;
      power: PowerId;
      to: Backed;
      friends: readonly PowerId[];
      foes: readonly PowerId[];
      what: Aid;
      /** What was given in all. */
      given: number;
      /** Manpower that has fallen, and that comes home. */
      lost: number;
      home: number;
      how: AidEnd;
      why: readonly Term[];
    }
  /** A far theatre moves; the terms add up to what moved it before the ends of the track. */
  | {
      readonly kind: 'theatre-moved';
      theatre: TheatreId;
      change: number;
      terms: readonly Term[];
    }
  | {
      readonly kind: 'threshold-passed';
      theatre: TheatreId;
      threshold: string;
      track: number;
    };
