import type { Aim } from './aim.ts';
import type { Board } from './board.ts';
import type { Condition } from './events/condition.ts';
import type { DecisionFacts, EventFacts } from './events/eventFacts.ts';
import type { AmbitionId, PowerId, ProvinceId, TextKey } from './ids.ts';
import type { Month } from './month.ts';
import type { PackPicture } from './packPicture.ts';
import type { HistoryEntry } from './score/compareHistory.ts';
import type { TheatreFacts } from './theatres/theatre.ts';
import type { Clause } from './diplomacy/clause.ts';
import type { Faction, Field, Party, Regime, Stocks, UnitKind } from './world.ts';

/** Who wrote the world down: the packs of a game, as links and saves name them. */
export interface PackIdentity {
  readonly id: string;
  readonly version: string;
  /** Fingerprint of the pack's files. */
  readonly hash: string;
}

/** Everything of the packs that the rules need; made once by the content layer, never changed. */
export interface Content {
  readonly packs: readonly PackIdentity[];
  readonly board: Board;
  readonly scenario: Scenario;
}

export interface Scenario {
  readonly id: string;
  readonly title: TextKey;
  readonly blurb: TextKey;
  readonly picture?: PackPicture;
  readonly start: Month;
  /** The last month that is played. */
  readonly end: Month;
  /** Powers offered first on the page of a new game. */
  readonly suggested: readonly PowerId[];
  /** Regimes under which a parliament ratifies what may mean war or gives land away. */
  readonly ratifies: readonly Regime[];
  readonly powers: Readonly<Record<PowerId, PowerFacts>>;
  readonly setUp: SetUp;
  readonly aims: Readonly<Record<PowerId, readonly Aim[]>>;
  readonly ambitions: Readonly<Record<PowerId, readonly Ambition[]>>;
  readonly events: readonly EventFacts[];
  /** Parties, factions and calendars at home, of the powers that the pack describes. */
  readonly home: Readonly<Record<PowerId, HomeFacts>>;
  /** Second governments of a state that its enemies at home may proclaim. */
  readonly rebels: Readonly<Record<PowerId, RebelFacts>>;
  readonly decisions: readonly DecisionFacts[];
  /** Questions by which many games of it are told apart. */
  readonly courses: readonly Course[];
  /** Tugs of war beyond the board. */
  readonly theatres: readonly TheatreFacts[];
  /** What this game is compared with. */
  readonly history: readonly HistoryEntry[];
  /** Fortified lines: 1 (field works) to 3 (concrete and steel). */
  readonly forts: Readonly<Record<ProvinceId, number>>;
}

/**
 * A question that is asked of a whole game: what came of it. Its answer is the first of which the
 * condition holds: in the last month, in one that is
 * named, or in any month at all.
 */
export interface Course {
  readonly id: string;
  /** Asked in this month, or after every month; in the last one where nothing is said. */
  readonly at?: Month;
  readonly ever?: true;
  readonly answers: readonly { readonly id: string; readonly when: Condition }[];
}

/** A power's inner life in the first month; what is not said is as usual under its regime. */
export interface HomeFacts {
  readonly parties?: Readonly<Partial<Record<Party, PartySetUp>>>;
  readonly factions?: Readonly<Partial<Record<Faction, number>>>;
  /** Who leads each party, should it come to govern. */
  readonly leaders?: Readonly<Partial<Record<Party, LeaderFacts>>>;
  readonly ruling?: Party;
  readonly election?: { readonly next: Month; readonly every: number };
}

export interface RebelFacts {
  /** Whose state it claims. */
  readonly of: PowerId;
  /** Whose people they are. */
  readonly party: Party;
  readonly strongholds: readonly ProvinceId[];
}

export interface PartySetUp {
  readonly share: number;
  readonly banned?: boolean;
  readonly patron?: PowerId;
}

export interface LeaderFacts {
  readonly name: string;
  readonly title: TextKey;
}

export const RANKS = ['great', 'regional', 'minor'] as const;
export type Rank = (typeof RANKS)[number];

/** How a power meets the order of Europe: a revisionist wants land, a jackal joins the winner. */
export const TEMPERS = ['revisionist', 'guardian', 'jackal', 'neutral'] as const;
export type Temper = (typeof TEMPERS)[number];

/** What the pack says of a power that no month changes. */
export interface PowerFacts {
  readonly name: TextKey;
  readonly adjective: TextKey;
  readonly rank: Rank;
  /** `#rrggbb` */
  readonly colour: string;
  readonly flag: string;
  readonly temper: Temper;
  /** Worth of its soldiers, 1 to 10. */
  readonly quality: number;
  /** Worth of its crews, 1 to 10. */
  readonly naval: number;
  /** Worth of its airmen, 1 to 10; absent if it is that of its soldiers. */
  readonly air?: number;
  /** Worth of its generals, 1 to 10; absent if the pack does not judge them. */
  readonly leadership?: number;
}

/** The world of the first month, as the pack gives it. */
export interface SetUp {
  readonly owners: Readonly<Record<ProvinceId, PowerId>>;
  readonly controllers: Readonly<Record<ProvinceId, PowerId>>;
  readonly powers: Readonly<Record<PowerId, PowerSetUp>>;
  readonly units: readonly UnitSetUp[];
  readonly relations: readonly RelationSetUp[];
  /** Pairs that do not recognise each other. */
  readonly unrecognised: readonly (readonly [PowerId, PowerId])[];
  readonly treaties: readonly TreatySetUp[];
}

export interface PowerSetUp {
  readonly capital: ProvinceId;
  readonly regime: Regime;
  readonly leader: string;
  readonly leaderTitle: TextKey;
  readonly stability: number;
  readonly warSupport: number;
  readonly stocks: Stocks;
  readonly overlord: PowerId | null;
  /** What it knows beyond what everybody knows, 0 to 10. */
  readonly levels: Readonly<Partial<Record<Field, number>>>;
}

export interface UnitSetUp {
  readonly power: PowerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  readonly strength: number;
  readonly name: string;
}

export interface RelationSetUp {
  readonly from: PowerId;
  readonly to: PowerId;
  readonly cause: TextKey;
  readonly value: number;
  readonly since: Month;
  /** Points a year by which the cause fades towards nothing; 0 never fades. */
  readonly fades: number;
}

export interface TreatySetUp {
  readonly id: string;
  readonly name: TextKey;
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  readonly signed: Month;
  readonly until: Month | null;
  readonly notice?: number;
  readonly place: TextKey;
}

/** What scores: points for each month of the final count in which the condition holds. */
export interface Ambition {
  readonly id: AmbitionId;
  readonly text: TextKey;
  readonly points: number;
  readonly when: Condition;
}
