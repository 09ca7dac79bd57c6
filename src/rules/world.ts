import type { PassagePolicy } from './board.ts';
import type { Commitment } from './commitments/commitment.ts';
import type { Congress } from './congress/congress.ts';
import type { Crisis } from './crises/crisis.ts';
import type { Clause } from './diplomacy/clause.ts';
import type { Relation } from './diplomacy/relation.ts';
import type { WarSide } from './facts.ts';
import type {
  CallId,
  CommitmentId,
  ConferenceId,
  CongressId,
  CrisisId,
  DecisionId,
  AimId,
  EventId,
  HistoryId,
  MissionId,
  OfferId,
  OptionId,
  PassageId,
  PowerId,
  ProvinceId,
  TextKey,
  TheatreId,
  TreatyId,
  UnitId,
  WarId,
} from './ids.ts';
import type { Legacy, Mission } from './missions/mission.ts';
import type { DueEvent, PendingEvent } from './events/pending.ts';
import type { Month } from './month.ts';
import type { Signature } from './ratification/signature.ts';
import type { Term } from './term.ts';
import type { Theatre } from './theatres/theatre.ts';

export * from './crises/crisis.ts';
export * from './diplomacy/relation.ts';

/**
 * The whole state of a game: one plain JSON object without classes, functions or cycles.
 * Only `applyFact` writes to it.
 */
export interface World {
  /** Version of the rules that made it. */
  readonly rules: number;
  readonly scenario: string;
  readonly seed: string;
  month: Month;
  readonly provinces: Record<ProvinceId, ProvinceState>;
  readonly powers: Record<PowerId, Power>;
  readonly units: Record<UnitId, Unit>;
  /** `relations[a][b]`: what a thinks of b. Pairs without history are absent. */
  readonly relations: Record<PowerId, Record<PowerId, Relation>>;
  /** Keys of `pairKey` for powers that do not recognise each other. */
  readonly unrecognised: Record<string, true>;
  readonly treaties: Record<TreatyId, Treaty>;
  /** Treaties that have been signed and await a parliament. */
  readonly signed: Record<TreatyId, Signature>;
  readonly offers: Record<OfferId, Offer>;
  readonly wars: Record<WarId, War>;
  readonly calls: Record<CallId, Call>;
  readonly conferences: Record<ConferenceId, Conference>;
  readonly congresses: Record<CongressId, Congress>;
  readonly crises: Record<CrisisId, Crisis>;
  /** Missions under way. */
  readonly missions: Record<MissionId, Mission>;
  /** What missions left behind, while it counts. */
  readonly legacies: Record<MissionId, Legacy>;
  /** Help that outsiders give to a side of a war or of a far theatre. */
  readonly commitments: Record<CommitmentId, Commitment>;
  /** How near it is to war: 0 to 100. */
  tension: number;
  /** Tugs of war beyond the board. */
  readonly theatres: Record<TheatreId, Theatre>;
  /** What powers have decided about straits and canals on their shores. */
  readonly passages: Record<PassageId, Record<PowerId, PassagePolicy>>;
  /** Events that have happened, with their month. */
  readonly happened: Record<EventId, Month>;
  /** The options that were taken of events that had some. */
  readonly chosen: Record<EventId, OptionId>;
  /** Events that wait for somebody's choice. */
  readonly questions: Record<EventId, PendingEvent>;
  /** Events that follow from others, with the month in which they are due. */
  readonly due: Record<EventId, DueEvent>;
  /** Decisions that are being carried out, with the month in which they are done. */
  readonly decisions: Record<DecisionId, Month>;
  /** Weights of aims that events have changed. */
  readonly agendas: Record<PowerId, Record<AimId, number>>;
  readonly flags: Record<string, number>;
  /** What history had that this world had or had not, each in its month. */
  readonly history: Record<HistoryId, boolean>;
}

export interface ProvinceState {
  owner: PowerId;
  controller: PowerId;
  /** Industrial works that stand. */
  works: number;
  /** 0 (quiet) to 100 (in revolt). */
  unrest: number;
  /**
   * The powers whose zone of occupation it is by a settlement (TL-9): the first administers it,
   * more than one hold it jointly. Absent where there is none.
   */
  occupiers?: readonly PowerId[];
  /** When it became a zone of occupation; with `occupiers` only. */
  zoneSince?: Month;
  /** What has been added to it since the first month; absent where nothing was. */
  built?: Readonly<Partial<Record<Improvement, number>>>;
}

export const REGIMES = [
  'democracy',
  'monarchy',
  'national',
  'authoritarian',
  'fascist',
  'communist',
  'mandate',
] as const;
export type Regime = (typeof REGIMES)[number];

/** Who has a voice in a state; how much of one is the regime's affair. */
export const FACTIONS = ['army', 'navy', 'air', 'party', 'court'] as const;
export type Faction = (typeof FACTIONS)[number];

/** The parties of a country; the socialists who sit in parliaments are counted as liberal. */
export const PARTIES = [
  'communist',
  'liberal',
  'agrarian',
  'national',
  'monarchist',
  'fascist',
] as const;
export type Party = (typeof PARTIES)[number];

export interface PartyState {
  /** Of a hundred; the shares of all parties add up to 100. */
  share: number;
  banned: boolean;
  /** Who pays for it from abroad (ROM-6). */
  patron: PowerId | null;
}

export const GOODS = ['gold', 'oil', 'coal', 'manpower'] as const;
export type Good = (typeof GOODS)[number];
/** Whole units of each good in store. */
export type Stocks = Record<Good, number>;

export interface Power {
  /** False once it has lost all that it was. */
  alive: boolean;
  /** When it last was no more; absent if it never was. */
  fell?: Month;
  capital: ProvinceId;
  regime: Regime;
  leader: string;
  leaderTitle: TextKey;
  /** 0 to 100. */
  stability: number;
  /** Since when it has been next to nothing, so that the government may fall; else absent. */
  broken?: Month;
  /** 0 to 100. */
  warSupport: number;
  /** What the world thinks of its star: −100 to 100. */
  prestige: number;
  /** What is said of its armies: −100 to 100. */
  reputation: number;
  /** Points that its ambitions have brought. */
  score: number;
  /** What it may spend on missions; nobody else knows how much that is. */
  influence: number;
  stocks: Stocks;
  overlord: PowerId | null;
  /** How it rules land that it has taken from others. */
  occupation: OccupationPolicy;
  /** What becomes of the local committees there (TL-10). */
  committees: CommitteePolicy;
  /** The power from whose land a government that has lost its own fights on. */
  exile: PowerId | null;
  /** Since when its fleets and wings have had no oil; absent while they have. */
  dry?: Month;
  building: Building[];
  /** Loyalty of each faction to the government, 0 to 100. */
  readonly factions: Record<Faction, number>;
  readonly parties: Record<Party, PartyState>;
  /** The party that governs. */
  ruling: Party;
  /** The month of the next election; null where nobody votes. */
  election: Month | null;
  /** What it knows how to make, and what it spends to know more. */
  programmes: Record<Field, Programme>;
  /** Units a month that it buys on the world market; below 0 it sells. */
  market: Record<Traded, number>;
  /** Hundredths of what its furnaces and its engines need that they had last month. */
  fed: Record<Traded, number>;
}

/** Goods that ships carry to whoever pays. */
export const TRADED = ['oil', 'coal'] as const satisfies readonly Good[];
export type Traded = (typeof TRADED)[number];

/** What a state studies. */
export const FIELDS = ['land', 'armour', 'naval', 'air', 'industry'] as const;
export type Field = (typeof FIELDS)[number];

export interface Programme {
  /** 0 (what everybody knows) to 10. */
  level: number;
  /** On the way to the next level. */
  points: number;
  /** 0 (none) to 3 (a national effort). */
  effort: number;
}

/** Harsh rule takes more from occupied land and rouses it sooner. */
export const OCCUPATION_POLICIES = ['mild', 'harsh'] as const;
export type OccupationPolicy = (typeof OCCUPATION_POLICIES)[number];

/** Committees that are replaced bring more in, cost salaries and unrest, and prepare a frontier. */
export const COMMITTEE_POLICIES = ['kept', 'replaced'] as const;
export type CommitteePolicy = (typeof COMMITTEE_POLICIES)[number];

/** What is added to a province and stays there. */
export const IMPROVEMENTS = ['works', 'railway', 'depot', 'fort', 'yard'] as const;
export type Improvement = (typeof IMPROVEMENTS)[number];

/** Work in hand: a unit on the stocks, or something that will stand there. */
export interface Building {
  readonly kind: Project;
  readonly at: ProvinceId;
  readonly done: Month;
}

export const UNIT_KINDS = ['army', 'fleet', 'wing'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** All that can be put in hand; armour is an army that drives. */
export const PROJECTS = ['army', 'armour', 'fleet', 'wing', ...IMPROVEMENTS] as const;
export type Project = (typeof PROJECTS)[number];

/** Where a beaten unit turns: to its supplies, home, along the front, or to the ships. */
export const STANCES = ['supply', 'home', 'front', 'sea'] as const;
export type Stance = (typeof STANCES)[number];

export interface Unit {
  power: PowerId;
  readonly kind: UnitKind;
  readonly name: string;
  at: ProvinceId;
  /** 1 to 10. */
  strength: number;
  /** The strength to which it recovers. */
  full: number;
  /** Months that it has stood where it stands, counted to 3. */
  entrenched: number;
  /** Where it goes when it is beaten; absent until somebody tells it. */
  stance?: Stance;
  /** An army that drives: better in open country, and thirsty. */
  armour?: true;
  /** Months that it has been cut off; absent while it is in supply. */
  unsupplied?: number;
  /** A fleet that serves in others' fight, by this promise, and does nothing else. */
  away?: CommitmentId;
}

export interface Treaty {
  /** A text of the pack for a treaty with a name of its own; else it is named by its clauses. */
  readonly name: TextKey | null;
  parties: readonly PowerId[];
  clauses: readonly Clause[];
  readonly signed: Month;
  /** The last month in which it binds; null for one without term. */
  until: Month | null;
  /** Months for which it binds after a denunciation; absent where it ends at once. */
  readonly notice?: number;
  readonly place: TextKey | null;
  /** Who has given notice; `until` is the end of it. Absent while nobody has. */
  denounced?: PowerId;
  /** Who has given notice of a treaty of many, and until when he is bound; the rest go on. */
  leaving?: Readonly<Record<PowerId, Month>>;
  /** Months in a row in which not all came that it promises; absent while all does. */
  arrears?: number;
  /** The month in which its secret clauses came out; absent while they are sealed. */
  leaked?: Month;
  /** Powers whose spies have read its secret clauses. */
  spied?: readonly PowerId[];
}

/** A treaty that somebody has put before others. */
export interface Offer {
  readonly from: PowerId;
  readonly to: PowerId;
  readonly clauses: readonly Clause[];
  readonly until: Month | null;
  /** Months of notice; absent for none. */
  readonly notice?: number;
  readonly made: Month;
  /** What moved a computer's cabinet to it; only its own side knows. */
  readonly why: readonly Term[];
}

export interface War {
  readonly since: Month;
  readonly casus: CasusBelli;
  /** The first on each side leads it. */
  attackers: PowerId[];
  defenders: PowerId[];
  /** The non-belligerents of each side (MIL-17); absent where there are none. */
  beside?: Readonly<Record<PowerId, WarSide>>;
  /** Everybody who fights or has fought in it, those who have left it too. */
  readonly parties: Record<PowerId, Belligerent>;
}

/**
 * How a power stands beside its own side: it leads it, is bound to it by treaty, follows its
 * overlord, or fights the same enemy for its own ends (WI-15).
 */
export const WAR_BONDS = ['leader', 'ally', 'client', 'associate'] as const;
export type WarBond = (typeof WAR_BONDS)[number];

/** One power's war: what it came for, and what it has done and suffered. */
export interface Belligerent {
  readonly since: Month;
  bond: WarBond;
  /** Provinces of the enemy that it wants. */
  land: readonly ProvinceId[];
  /** Enemies whose government it wants to bring down. */
  regimes: readonly PowerId[];
  /** Battles that it won. */
  won: number;
  /** Points of strength that the war has cost it. */
  lost: number;
  /** Points of strength that it has cost the enemy. */
  dealt: number;
}

export const CASUS_BELLI = ['crisis', 'aggression', 'rising', 'civil-war'] as const;
export type CasusBelli = (typeof CASUS_BELLI)[number];

/** Ways in which a winner may have a province of the beaten. */
export const SHARE_KINDS = [
  'annex',
  'occupy',
  'joint',
  'client',
  'restore',
  'demilitarise',
] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** What a winner wants done with a province; `for` names the state that is restored or a client. */
export interface Share {
  readonly as: ShareKind;
  readonly for?: PowerId;
}

/** The winners of a war over what becomes of one beaten power. */
export interface Conference {
  readonly loser: PowerId;
  readonly opened: Month;
  /** What each winner may spend, by its contribution. */
  readonly points: Readonly<Record<PowerId, number>>;
  /** What each winner wants so far. */
  readonly claims: Record<PowerId, Record<ProvinceId, Share>>;
}

/** What one says to a call to arms; the last claims that the treaty does not speak of this war. */
export const CALL_ANSWERS = ['honour', 'refuse', 'not-our-case'] as const;
export type CallAnswer = (typeof CALL_ANSWERS)[number];

/** An ally's call to arms that waits for an answer. */
export interface Call {
  readonly to: PowerId;
  readonly by: PowerId;
  readonly against: PowerId;
  readonly war: WarId;
  /** The treaty that he appeals to; null for a promise made in a crisis. */
  readonly treaty: TreatyId | null;
  readonly made: Month;
}

/** The key of an unordered pair of powers. */
export const pairKey = (a: PowerId, b: PowerId): string => (a < b ? `${a}-${b}` : `${b}-${a}`);
