import type { PassagePolicy } from './board.ts';
import type { Aid, Backed } from './commitments/commitment.ts';
import type { Agenda, Circle, Draft } from './congress/congress.ts';
import type { Clause } from './diplomacy/clause.ts';
import type {
  CallId,
  CommitmentId,
  ConferenceId,
  CongressId,
  CrisisId,
  MissionId,
  DecisionId,
  EventId,
  OfferId,
  OptionId,
  PassageId,
  PowerId,
  ProvinceId,
  TreatyId,
  UnitId,
  WarId,
} from './ids.ts';
import type { Brief } from './missions/mission.ts';
import type { Month } from './month.ts';
import type { Term } from './term.ts';
import type {
  CallAnswer,
  CrisisSide,
  Faction,
  Field,
  OccupationPolicy,
  CommitteePolicy,
  Party,
  Project,
  Share,
  Stake,
  Stance,
  Traded,
} from './world.ts';
import type { Relief } from './home/relief.ts';

/** What a power wants of one of its units this month; a unit without an order holds. */
export type UnitOrder =
  | { readonly kind: 'hold'; readonly unit: UnitId }
  | {
      readonly kind: 'move';
      readonly unit: UnitId;
      readonly to: ProvinceId;
      readonly viaConvoy?: true;
    }
  /** Supports the unit at `from`: its move to `to`, or without `to` its stand. */
  | {
      readonly kind: 'support';
      readonly unit: UnitId;
      readonly from: ProvinceId;
      readonly to?: ProvinceId;
    }
  /** A fleet at sea carries the army at `from` towards `to`. */
  | {
      readonly kind: 'convoy';
      readonly unit: UnitId;
      readonly from: ProvinceId;
      readonly to: ProvinceId;
    }
  /** An air wing goes to another base. */
  | { readonly kind: 'rebase'; readonly unit: UnitId; readonly to: ProvinceId };

/** What a power wants of its embassies and its ministries this month. */
export type StateOrder =
  | {
      readonly kind: 'offer';
      readonly to: PowerId;
      readonly clauses: readonly Clause[];
      readonly until: Month | null;
      /** Months for which the treaty binds after a denunciation; absent for none. */
      readonly notice?: number;
    }
  | { readonly kind: 'answer'; readonly offer: OfferId; readonly accept: boolean }
  | { readonly kind: 'denounce'; readonly treaty: TreatyId }
  | { readonly kind: 'answer-call'; readonly call: CallId; readonly answer: CallAnswer }
  /** Opens a crisis, or takes one's own a step up. */
  | { readonly kind: 'press'; readonly against: PowerId; readonly over: Stake }
  | { readonly kind: 'step-down'; readonly crisis: CrisisId }
  /** The one against whom a crisis is pressed gives way: the other has what he asked for. */
  | { readonly kind: 'give-way'; readonly crisis: CrisisId }
  /** A bystander promises his help to one side, in public. */
  | { readonly kind: 'back'; readonly crisis: CrisisId; readonly side: CrisisSide }
  /** A bystander whom both can bear stands between them. */
  | { readonly kind: 'mediate'; readonly crisis: CrisisId }
  /** A backer takes his promise back, or a mediator leaves the two to themselves. */
  | { readonly kind: 'stand-aside'; readonly crisis: CrisisId }
  /** Calls others to a table about something. */
  | { readonly kind: 'call-congress'; readonly agenda: Agenda; readonly circle: Circle }
  /** The host asks one more. */
  | { readonly kind: 'invite'; readonly congress: CongressId; readonly power: PowerId }
  | { readonly kind: 'take-seat'; readonly congress: CongressId; readonly accept: boolean }
  | { readonly kind: 'propose'; readonly congress: CongressId; readonly draft: Draft }
  | { readonly kind: 'vote'; readonly congress: CongressId; readonly for: Draft | 'none' }
  /** With `crisis` or `war`, only if that one is not settled before the declaration is made. */
  | {
      readonly kind: 'declare-war';
      readonly on: PowerId;
      readonly crisis?: CrisisId;
      readonly war?: WarId;
    }
  /** Leaves a losing side of a war for the other one. */
  | { readonly kind: 'change-sides'; readonly war: WarId }
  /** How one rules land that is taken from others. */
  | { readonly kind: 'occupation-policy'; readonly policy: OccupationPolicy }
  | { readonly kind: 'committee-policy'; readonly policy: CommitteePolicy }
  /** What one wants done with a province of a beaten power. */
  | ({
      readonly kind: 'claim-share';
      readonly conference: ConferenceId;
      readonly province: ProvinceId;
    } & Share)
  /** Standing instruction of a unit for the day on which it is beaten. */
  | { readonly kind: 'stance'; readonly of: UnitId; readonly stance: Stance }
  /** Whom one lets through a strait or a canal on one's shore. */
  | { readonly kind: 'passage'; readonly passage: PassageId; readonly policy: PassagePolicy }
  /** Removes the disloyal from a faction: it obeys, and is worth less. */
  | { readonly kind: 'purge'; readonly faction: Faction }
  /** Bans a party, or lets it work in the open. */
  | { readonly kind: 'party-law'; readonly party: Party; readonly banned: boolean }
  /** Spends gold at home this month. */
  | { readonly kind: 'relief'; readonly on: Relief }
  /** Takes an option of an event that waits for one's choice. */
  | { readonly kind: 'choose'; readonly event: EventId; readonly option: OptionId }
  /** Begins to carry out a decision. */
  | { readonly kind: 'decide'; readonly decision: DecisionId }
  | { readonly kind: 'build'; readonly project: Project; readonly at: ProvinceId }
  /** Gives up what is in hand at a place; half its price comes back. */
  | { readonly kind: 'cancel-building'; readonly at: ProvinceId }
  /** Sends a unit home for good. */
  | { readonly kind: 'disband'; readonly of: UnitId }
  /** How hard one works at a field, until told otherwise. */
  | { readonly kind: 'programme'; readonly field: Field; readonly effort: number }
  /** What one buys on the world market each month, or below 0 sells, until told otherwise. */
  | { readonly kind: 'market'; readonly good: Traded; readonly amount: number }
  | ({ readonly kind: 'send-mission' } & Brief)
  | { readonly kind: 'recall-mission'; readonly mission: MissionId }
  /** Helps one side of another's fight every month; a new amount takes the place of the old one. */
  | {
      readonly kind: 'commit';
      readonly to: Backed;
      readonly what: Aid;
      readonly amount: number;
    }
  | { readonly kind: 'withdraw'; readonly commitment: CommitmentId };

/** What moved a computer's cabinet to an order; the log keeps it, the rules never read it. */
export interface Reasoned {
  readonly why?: readonly Term[];
}

export type Order = (UnitOrder | StateOrder) & Reasoned;
export type OrderKind = Order['kind'];

/** The orders of one month. Powers that are absent give none. */
export type OrdersByPower = Readonly<Record<PowerId, readonly Order[]>>;

/** True for orders to units. */
export const isUnitOrder = (order: Order): order is UnitOrder => 'unit' in order;
