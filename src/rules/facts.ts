import type { CommitmentFact } from './commitments/commitmentFact.ts';
import type { CongressFact } from './congress/congressFact.ts';
import type { Clause } from './diplomacy/clause.ts';
import type {
  CallId,
  CrisisId,
  MissionId,
  OfferId,
  PowerId,
  ProvinceId,
  TextKey,
  TreatyId,
  WarId,
} from './ids.ts';
import type { Brief, Finding, MissionOutcome } from './missions/mission.ts';
import type { Office } from './missions/missionRule.ts';
import type { Month } from './month.ts';
import type { Order } from './orders.ts';
import type { RefusalCode } from './refusals.ts';
import type { InnerFact } from './home/homeFact.ts';
import type { IndustryFact } from './industry/industryFact.ts';
import type { EventFact } from './events/eventFact.ts';
import type { PeaceFact } from './peace/peaceFact.ts';
import type { RatificationFact } from './ratification/ratificationFact.ts';
import type { RenownFact } from './renown/renownFact.ts';
import type { ScoreFact } from './score/scoreFact.ts';
import type { Term } from './term.ts';
import type {
  CallAnswer,
  CasusBelli,
  CrisisStance,
  CrisisStep,
  OpinionCause,
  Party,
  Regime,
  Stake,
  WarBond,
} from './world.ts';
import type { WarFact } from './war/warFact.ts';

/** How secret clauses come out. */
export type TreatyLeak = 'chance' | 'execution' | 'espionage';
export type TreatyEnd =
  | 'expired'
  | 'renewed'
  | 'lapsed'
  /** What it promised every month did not come. */
  | 'not-sent'
  | 'denounced'
  | 'notice-over'
  | 'broken'
  | 'void';
export type CrisisEnd = 'stepped-down' | 'gave-way' | 'died-down' | 'war';
export type WarSide = 'attackers' | 'defenders';

type LegationFact =
  | { readonly kind: 'order-refused'; power: PowerId; order: Order; code: RefusalCode }
  /** An order that was lawful when it was given, until something else happened this month. */
  | { readonly kind: 'order-overtaken'; power: PowerId; order: Order; code: RefusalCode }
  | {
      readonly kind: 'offer-made';
      offer: OfferId;
      from: PowerId;
      to: PowerId;
      clauses: readonly Clause[];
      until: Month | null;
      notice?: number;
      why: readonly Term[];
    }
  | {
      readonly kind: 'offer-refused';
      offer: OfferId;
      from: PowerId;
      to: PowerId;
      clauses: readonly Clause[];
      until: Month | null;
      notice?: number;
      reasons: readonly Term[];
    }
  | { readonly kind: 'offer-lapsed'; offer: OfferId; from: PowerId; to: PowerId }
  | {
      readonly kind: 'treaty-signed';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      until: Month | null;
      notice?: number;
      /** A name and a place of its own, if the packs give it one. */
      name?: TextKey;
      place?: TextKey;
      /** Why each party signed: the terms of its own balance. */
      reasons: Readonly<Record<PowerId, readonly Term[]>>;
    }
  | {
      /** Somebody gives notice: the treaty binds until the end of it, or binds him so long. */
      readonly kind: 'treaty-denounced';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      by: PowerId;
      until: Month;
      /** It goes on without him. */
      alone?: true;
      why: readonly Term[];
    }
  | {
      /** Promises of a treaty have outlived their condition, or are not kept; the rest of it stands. */
      readonly kind: 'clauses-lapsed';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      how?: 'not-sent';
    }
  | {
      readonly kind: 'treaty-ended';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      how: TreatyEnd;
      by: PowerId | null;
      /** For whom alone it has ended; the others are bound as before. Absent where it is over. */
      leaves?: PowerId;
      /** Why that power ended it; empty where nobody did. */
      why: readonly Term[];
    }
  | {
      /** Secret clauses came out: to the power whose spies read them, or to everybody. */
      readonly kind: 'clause-leaked';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      to: PowerId | null;
      how: TreatyLeak;
    }
  | { readonly kind: 'recognised'; a: PowerId; b: PowerId }
  | { readonly kind: 'overlord-set'; power: PowerId; overlord: PowerId | null }
  | {
      readonly kind: 'mission-sent';
      mission: MissionId;
      brief: Brief;
      from: PowerId;
      done: Month;
      /** Influence. */
      cost: number;
      why: readonly Term[];
    }
  /** An office at home kept a mission from setting out; half its cost is gone. */
  | {
      readonly kind: 'mission-vetoed';
      brief: Brief;
      from: PowerId;
      cost: number;
      office: Office;
      why: readonly Term[];
    }
  | {
      readonly kind: 'mission-ended';
      mission: MissionId;
      brief: Brief;
      from: PowerId;
      since: Month;
      outcome: MissionOutcome;
      /** The last month in which what it leaves behind counts; null if it leaves nothing. */
      until: Month | null;
      findings: readonly Finding[];
    }
  | { readonly kind: 'legacy-ended'; legacy: MissionId }
  | { readonly kind: 'influence'; power: PowerId; change: number; terms: readonly Term[] }
  | { readonly kind: 'opinion'; of: PowerId; toward: PowerId; cause: OpinionCause }
  | { readonly kind: 'opinion-faded'; of: PowerId; toward: PowerId; cause: string; since: Month }
  | { readonly kind: 'trust'; of: PowerId; toward: PowerId; change: number; reason: string };

type CrisisFact =
  | {
      readonly kind: 'crisis-step';
      crisis: CrisisId;
      by: PowerId;
      against: PowerId;
      over: Stake;
      step: CrisisStep;
      why: readonly Term[];
    }
  | {
      readonly kind: 'crisis-ended';
      crisis: CrisisId;
      by: PowerId;
      against: PowerId;
      over: Stake;
      how: CrisisEnd;
    }
  | {
      /** A bystander takes a side, or stands between the two, or leaves his place again. */
      readonly kind: 'crisis-stance';
      crisis: CrisisId;
      power: PowerId;
      by: PowerId;
      against: PowerId;
      over: Stake;
      stance: CrisisStance;
      why: readonly Term[];
    }
  | {
      readonly kind: 'war-declared';
      war: WarId;
      by: PowerId;
      on: PowerId;
      casus: CasusBelli;
      why: readonly Term[];
    }
  | {
      readonly kind: 'war-joined';
      war: WarId;
      power: PowerId;
      side: WarSide;
      why: readonly Term[];
    }
  | {
      /** A power outside a war comes to stand beside a side, all but in arms, or is neutral again. */
      readonly kind: 'war-stance';
      war: WarId;
      power: PowerId;
      side: WarSide | null;
      terms: readonly Term[];
    }
  | {
      /** What a power that enters a war wants of it, and what ties it to its side. */
      readonly kind: 'war-aims';
      war: WarId;
      power: PowerId;
      bond: WarBond;
      land: readonly ProvinceId[];
      regimes: readonly PowerId[];
    }
  | {
      readonly kind: 'call-made';
      call: CallId;
      to: PowerId;
      by: PowerId;
      against: PowerId;
      war: WarId;
      treaty: TreatyId | null;
    }
  | {
      readonly kind: 'call-answered';
      call: CallId;
      to: PowerId;
      by: PowerId;
      against: PowerId;
      answer: CallAnswer;
      why: readonly Term[];
    };

type HomeFact =
  | {
      readonly kind: 'home';
      power: PowerId;
      stability: number;
      warSupport: number;
      /** What moved the stability. */
      terms: readonly Term[];
      /** What moved the will to fight. */
      heart: readonly Term[];
    }
  | { readonly kind: 'prestige'; power: PowerId; change: number; reason: string }
  | { readonly kind: 'unrest'; province: ProvinceId; change: number }
  /** Works are built in a province, or lost. */
  | { readonly kind: 'works'; province: ProvinceId; change: number }
  | {
      readonly kind: 'government';
      power: PowerId;
      regime: Regime;
      leader: string;
      /** The leader's office, where it is another. */
      title?: TextKey;
      /** The party that governs; that of the regime where it is not said. */
      ruling?: Party;
    };

type CalendarFact = { readonly kind: 'month-ended'; month: Month };

/**
 * What happened: complete enough to animate it, tell it, explain it, and make the new world.
 * A month's log is a list of facts; applying them in order to the old world gives the new one.
 */
export type Fact =
  | LegationFact
  | RatificationFact
  | CrisisFact
  | IndustryFact
  | WarFact
  | HomeFact
  | InnerFact
  | PeaceFact
  | CongressFact
  | CommitmentFact
  | RenownFact
  | ScoreFact
  | EventFact
  | CalendarFact;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
/** The facts of one month, in the order in which they happened. */
export type Log = readonly Fact[];
