import type { Aim } from './aim.ts';
import type { AidShares } from './commitments/aidForce.ts';
import type { Content } from './content.ts';
import type { AssessedWinner } from './diplomacy/assessedWinner.ts';
import type { Word } from './diplomacy/words.ts';
import type { PowerId, ProvinceId } from './ids.ts';
import type { LandSums, Ledger } from './industry/output.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { Supply } from './supply/supplyOf.ts';
import { forcesOf, type Forces } from './survey/forces.ts';
import { holdingsOf, type Holdings } from './survey/holdings.ts';
import { tiesOf, type Ties } from './survey/ties.ts';
import type { Term } from './term.ts';
import type { World } from './world.ts';

/**
 * What everybody can read off the map and the treaty collections at one moment; computed once
 * and shared by whoever weighs something. It is a cache of the world, never a part of it.
 */
export interface Survey extends Forces, Holdings, Ties {
  readonly living: readonly PowerId[];
  /** Scores of one power with another that have been worked out already. */
  readonly memo: Memo;
}

/** A number for a power and another, in this order. */
type Scores = Map<PowerId, Map<PowerId, number>>;

/** The third power that two fear most, both of them, and how much the less afraid does. */
export interface SharedFear {
  readonly whom: PowerId | null;
  readonly worst: number;
}

/**
 * What was asked before. Each answer holds until a fact changes something it was read from, be it
 * a part of the survey, a regard, or the esteem that a power is held in.
 */
export interface Memo {
  readonly opinions: Scores;
  readonly threats: Scores;
  /** What binding itself costs a power, by whom, to whom and how closely. */
  readonly ties: Map<string, readonly Term[]>;
  readonly menaces: Scores;
  /** Those whom each power has anything to fear of, in order, once it has been asked. */
  dreads: Record<PowerId, readonly PowerId[]>;
  /** Whom two fear both, by the two. */
  readonly shared: Map<string, SharedFear>;
  /** Whom Europe expects to win; absent until it is asked. */
  winner: AssessedWinner | null | undefined;
  /** The agenda of each power, once it has been asked for. */
  agendas: Record<PowerId, readonly Aim[]>;
  /** How much each power wants of the land of each holder, once it has been asked. */
  wants: Record<PowerId, ReadonlyMap<PowerId, number>>;
  /** How many provinces each holder has that a power lays claim to, once it has been asked. */
  claims: Record<PowerId, ReadonlyMap<PowerId, number>>;
  /** How much the gains of each power have alarmed everybody, once it has been asked. */
  alarms: Record<PowerId, number>;
  /** The promises that tie the orders of each power, once it has been asked. */
  words: Record<PowerId, readonly Word[]>;
  /** Clients, overlord and sworn allies of each power, once it has been asked. */
  allies: Record<PowerId, readonly PowerId[]>;
  /** Help from abroad, once it has been asked for. */
  aid: AidShares | null;
  /** Who is thought beaten and who is not, once it has been asked. */
  beaten: Record<PowerId, boolean>;
  /** What everybody can reckon of the income of each power. */
  readonly incomes: Map<PowerId, Ledger>;
  /** What the land of each power is good for. */
  readonly landSums: Map<PowerId, LandSums>;
  /** The supply of each power, once it has been traced. */
  readonly supply: Map<PowerId, Supply>;
  /** The seas that a power's ships may reach from a place, by `power/place`. */
  readonly voyages: Map<string, ReadonlySet<ProvinceId>>;
}

export const emptyMemo = (): Memo => ({
  opinions: new Map(),
  threats: new Map(),
  ties: new Map(),
  menaces: new Map(),
  dreads: {},
  shared: new Map(),
  winner: undefined,
  agendas: {},
  wants: {},
  claims: {},
  alarms: {},
  words: {},
  allies: {},
  aid: null,
  beaten: {},
  incomes: new Map(),
  landSums: new Map(),
  supply: new Map(),
  voyages: new Map(),
});

/** What one power thinks of another has changed, and with it what its ties are worth to many. */
export function forgetRegard(memo: Memo, of: PowerId, toward: PowerId): void {
  memo.opinions.get(of)?.delete(toward);
  memo.ties.clear();
}

/** What everybody thinks of everybody else may have changed. */
export function forgetRegards(memo: Memo): void {
  memo.opinions.clear();
  memo.ties.clear();
}

/** Whatever is counted anew may have been earned or spent. */
export function forgetEarnings(memo: Memo): void {
  memo.incomes.clear();
  memo.landSums.clear();
}

/** How much anybody is feared may have changed. */
export function forgetFears(memo: Memo): void {
  memo.threats.clear();
  memo.menaces.clear();
  memo.shared.clear();
  memo.dreads = {};
  forgetEsteem(memo);
}

/** How strong or how beaten a power is thought has changed: who will win, and what ties are worth. */
export function forgetEsteem(memo: Memo): void {
  memo.winner = undefined;
  memo.beaten = {};
  memo.ties.clear();
}

/** The score of a pair that has been worked out already. */
export const known = (scores: Scores, a: PowerId, b: PowerId): number | undefined =>
  scores.get(a)?.get(b);

/** Remembers the score of a pair, and answers it. */
export function remember(scores: Scores, a: PowerId, b: PowerId, score: number): number {
  const row = scores.get(a);
  if (row) row.set(b, score);
  else scores.set(a, new Map([[b, score]]));
  return score;
}

/** A moment of the world with what the packs say and what can be read off it. */
export interface Situation {
  readonly content: Content;
  readonly world: World;
  readonly survey: Survey;
}

/** The parts of a survey that are counted apart. */
export type SurveyPart = 'forces' | 'holdings' | 'ties';

/** Surveys a world as it stands; do it once before many questions. */
export function situationOf(content: Content, world: World): Situation {
  const living = sortedKeys(world.powers).filter((id) => world.powers[id]?.alive);
  return {
    content,
    world,
    survey: {
      living,
      ...forcesOf(content, world, living),
      ...holdingsOf(content, world, living),
      ...tiesOf(world, living),
      memo: emptyMemo(),
    },
  };
}

/** What is still true of what was remembered when some parts of a survey are counted anew. */
export const stillKnown = (memo: Memo, stale: ReadonlySet<SurveyPart>): Memo => ({
  ...emptyMemo(),
  agendas: memo.agendas,
  ...(!stale.has('ties') && { allies: memo.allies, words: memo.words }),
  ...(!stale.has('holdings') && { wants: memo.wants, claims: memo.claims, alarms: memo.alarms }),
  ...(!stale.has('ties') && !stale.has('holdings') && { opinions: memo.opinions }),
});

/** The same situation after facts that make some parts of its survey stale. */
export function resurveyed(situation: Situation, stale: ReadonlySet<SurveyPart>): Situation {
  const { content, world, survey } = situation;
  const { living } = survey;
  return {
    content,
    world,
    survey: {
      ...survey,
      ...(stale.has('forces') && forcesOf(content, world, living)),
      ...(stale.has('holdings') && holdingsOf(content, world, living)),
      ...(stale.has('ties') && tiesOf(world, living)),
      memo: stillKnown(survey.memo, stale),
    },
  };
}
