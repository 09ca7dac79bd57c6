import type { PassagePolicy } from './board.ts';
import type { Clause } from './diplomacy/clause.ts';
import type {
  CallId,
  ConferenceId,
  CrisisId,
  EventId,
  OfferId,
  PassageId,
  PowerId,
  ProvinceId,
  TreatyId,
  UnitId,
  WarId,
} from './ids.ts';
import type { Month } from './month.ts';
import type { Order, UnitOrder } from './orders.ts';
import type { RefusalCode } from './refusals.ts';
import type { Term } from './term.ts';
import type {
  CallAnswer,
  CasusBelli,
  CrisisStep,
  Good,
  OccupationPolicy,
  OpinionCause,
  Regime,
  Share,
  Stance,
  Stocks,
  UnitKind,
  WarBond,
} from './world.ts';
import type { AirSide } from './war/air/airWar.ts';
import type { BattleSide, FailureCode } from './war/report.ts';

export type TreatyEnd = 'expired' | 'denounced' | 'broken' | 'void';
export type CrisisEnd = 'stepped-down' | 'gave-way' | 'died-down' | 'war';
/** It went home to its capital, or nobody took it in any more. */
export type ExileEnd = 'home' | 'forsaken';
export type WarSide = 'attackers' | 'defenders';

type LegationFact =
  | { readonly kind: 'order-refused'; power: PowerId; order: Order; code: RefusalCode }
  | {
      readonly kind: 'offer-made';
      offer: OfferId;
      from: PowerId;
      to: PowerId;
      clauses: readonly Clause[];
      until: Month | null;
    }
  | {
      readonly kind: 'offer-refused';
      offer: OfferId;
      from: PowerId;
      to: PowerId;
      clauses: readonly Clause[];
      reasons: readonly Term[];
    }
  | { readonly kind: 'offer-lapsed'; offer: OfferId; from: PowerId; to: PowerId }
  | {
      readonly kind: 'treaty-signed';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      until: Month | null;
      /** Why each party signed: the terms of its own balance. */
      reasons: Readonly<Record<PowerId, readonly Term[]>>;
    }
  | {
      readonly kind: 'treaty-ended';
      treaty: TreatyId;
      parties: readonly PowerId[];
      clauses: readonly Clause[];
      how: TreatyEnd;
      by: PowerId | null;
    }
  | { readonly kind: 'recognised'; a: PowerId; b: PowerId }
  | { readonly kind: 'overlord-set'; power: PowerId; overlord: PowerId | null }
  | { readonly kind: 'opinion'; of: PowerId; toward: PowerId; cause: OpinionCause }
  | { readonly kind: 'opinion-faded'; of: PowerId; toward: PowerId; cause: string; since: Month }
  | { readonly kind: 'trust'; of: PowerId; toward: PowerId; change: number; reason: string };

type CrisisFact =
  | {
      readonly kind: 'crisis-step';
      crisis: CrisisId;
      by: PowerId;
      against: PowerId;
      over: ProvinceId;
      step: CrisisStep;
      why: readonly Term[];
    }
  | {
      readonly kind: 'crisis-ended';
      crisis: CrisisId;
      by: PowerId;
      against: PowerId;
      over: ProvinceId;
      how: CrisisEnd;
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
      treaty: TreatyId;
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

type IndustryFact =
  | {
      readonly kind: 'income';
      power: PowerId;
      change: Readonly<Stocks>;
      terms: Readonly<Record<Good, readonly Term[]>>;
    }
  | {
      readonly kind: 'building-begun';
      power: PowerId;
      unitKind: UnitKind;
      at: ProvinceId;
      done: Month;
      cost: Readonly<Stocks>;
    }
  | {
      readonly kind: 'building-done' | 'building-lost';
      power: PowerId;
      unitKind: UnitKind;
      at: ProvinceId;
      done: Month;
    }
  | {
      readonly kind: 'unit-raised';
      unit: UnitId;
      power: PowerId;
      unitKind: UnitKind;
      at: ProvinceId;
      strength: number;
      name: string;
    }
  /** What was built joined a unit: its establishment and strength grow, to 10 at most. */
  | {
      readonly kind: 'reinforced';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      change: number;
    }
  | {
      readonly kind: 'recovered';
      unit: UnitId;
      power: PowerId;
      change: number;
      cost: Readonly<Stocks>;
    };

type WarFact =
  | { readonly kind: 'stance-set'; unit: UnitId; power: PowerId; stance: Stance }
  | { readonly kind: 'passage-set'; passage: PassageId; power: PowerId; policy: PassagePolicy }
  | {
      readonly kind: 'moved';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      to: ProvinceId;
      convoyed: boolean;
    }
  | { readonly kind: 'supported'; unit: UnitId; power: PowerId; at: ProvinceId; order: UnitOrder }
  | {
      readonly kind: 'order-failed';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      order: UnitOrder;
      code: FailureCode;
      /** Where those stand whose orders stopped it. */
      by: readonly ProvinceId[];
    }
  | {
      readonly kind: 'battle';
      at: ProvinceId;
      sides: readonly BattleSide[];
      winner: PowerId | null;
    }
  /** Enemy wings met over a place. */
  | {
      readonly kind: 'air-battle';
      at: ProvinceId;
      sides: readonly (AirSide & { readonly losses: number })[];
    }
  | {
      readonly kind: 'dislodged';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      by: PowerId;
      /** Where it retreats to. */
      to: ProvinceId;
    }
  | {
      readonly kind: 'destroyed';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      by: PowerId | null;
    }
  | { readonly kind: 'province-taken'; province: ProvinceId; from: PowerId; to: PowerId }
  | { readonly kind: 'dug-in'; units: readonly UnitId[] }
  | {
      readonly kind: 'out-of-supply';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      /** Months in a row, this one among them. */
      months: number;
      losses: number;
    }
  /** Units that had been cut off and are fed again. */
  | { readonly kind: 'in-supply'; units: readonly UnitId[] };

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
  | { readonly kind: 'government'; power: PowerId; regime: Regime; leader: string };

type PartisanFact =
  | { readonly kind: 'occupation-set'; power: PowerId; policy: OccupationPolicy }
  /** What a holder lost to the resistance of a nation in a province this month. */
  | {
      readonly kind: 'sabotage';
      province: ProvinceId;
      power: PowerId;
      nation: PowerId;
      patron: PowerId | null;
      cost: Readonly<Stocks>;
      terms: readonly Term[];
    }
  /** Partisans free a province; `power` is the nation whose men they are. */
  | {
      readonly kind: 'rising';
      province: ProvinceId;
      power: PowerId;
      against: PowerId;
      patron: PowerId | null;
      terms: readonly Term[];
    };

type PeaceFact =
  /** What a month of a war brought one power: battles won, strength lost and taken. */
  | {
      readonly kind: 'war-toll';
      war: WarId;
      power: PowerId;
      won: number;
      lost: number;
      dealt: number;
    }
  /** A unit goes home from where it may stand no longer. */
  | {
      readonly kind: 'withdrawn';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      to: ProvinceId;
    }
  | { readonly kind: 'left-war'; war: WarId; power: PowerId }
  | {
      readonly kind: 'war-ended';
      war: WarId;
      attackers: readonly PowerId[];
      defenders: readonly PowerId[];
    }
  | {
      readonly kind: 'changed-sides';
      war: WarId;
      power: PowerId;
      to: WarSide;
      why: readonly Term[];
    }
  /** A government leaves its lost land, or its host, for another's. */
  | {
      readonly kind: 'went-into-exile';
      power: PowerId;
      host: PowerId;
      /** Who has its land, or whose guest it was. */
      to: PowerId;
      terms: readonly Term[];
    }
  | { readonly kind: 'exile-ended'; power: PowerId; host: PowerId; how: ExileEnd }
  | { readonly kind: 'capitulated'; power: PowerId; to: PowerId; terms: readonly Term[] }
  | { readonly kind: 'ceded'; province: ProvinceId; from: PowerId; to: PowerId }
  | { readonly kind: 'power-fell'; power: PowerId };

type SettlementFact =
  /** The winners meet over a beaten power, each with points by its contribution. */
  | {
      readonly kind: 'conference-opened';
      conference: ConferenceId;
      loser: PowerId;
      points: Readonly<Record<PowerId, number>>;
      reasons: Readonly<Record<PowerId, readonly Term[]>>;
    }
  | {
      readonly kind: 'share-claimed';
      conference: ConferenceId;
      power: PowerId;
      province: ProvinceId;
      share: Share;
      price: number;
      why: readonly Term[];
    }
  /** What was decided of one province: to whom, and over whose other wishes. */
  | {
      readonly kind: 'share-awarded';
      conference: ConferenceId;
      loser: PowerId;
      province: ProvinceId;
      share: Share;
      to: readonly PowerId[];
      rivals: readonly PowerId[];
    }
  | { readonly kind: 'conference-closed'; conference: ConferenceId; loser: PowerId }
  /** A province becomes a zone of occupation, changes its occupiers, or is one no more. */
  | { readonly kind: 'zone-set'; province: ProvinceId; occupiers: readonly PowerId[] }
  | { readonly kind: 'capital-moved'; power: PowerId; to: ProvinceId }
  | {
      readonly kind: 'power-restored';
      power: PowerId;
      capital: ProvinceId;
      overlord: PowerId | null;
      by: PowerId;
    };

type CalendarFact =
  | { readonly kind: 'event'; event: EventId; actor: PowerId }
  | { readonly kind: 'flag'; flag: string; value: number }
  | { readonly kind: 'month-ended'; month: Month };

/**
 * What happened: complete enough to animate it, tell it, explain it, and make the new world.
 * A month's log is a list of facts; applying them in order to the old world gives the new one.
 */
export type Fact =
  | LegationFact
  | CrisisFact
  | IndustryFact
  | WarFact
  | HomeFact
  | PartisanFact
  | PeaceFact
  | SettlementFact
  | CalendarFact;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
/** The facts of one month, in the order in which they happened. */
export type Log = readonly Fact[];
