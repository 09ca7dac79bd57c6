import type { Aim } from './aim.ts';
import type { AidShares } from './commitments/aidForce.ts';
import type { Content } from './content.ts';
import type { AssessedWinner } from './diplomacy/assessedWinner.ts';
import type { PowerId, ProvinceId } from './ids.ts';
import type { Ledger } from './industry/output.ts';
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

type Scores = Record<PowerId, Record<PowerId, number>>;

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
  opinions: Scores;
  threats: Scores;
  /** What binding itself costs a power, by whom, to whom and how closely. */
  readonly ties: Map<string, readonly Term[]>;
  menaces: Scores;
  /** Whom two fear both, by the two. */
  readonly shared: Map<string, SharedFear>;
  /** Whom Europe expects to win; absent until it is asked. */
  winner: AssessedWinner | null | undefined;
  /** The agenda of each power, once it has been asked for. */
  agendas: Record<PowerId, readonly Aim[]>;
  /** How much each power wants of the land of each holder, once it has been asked. */
  wants: Record<PowerId, ReadonlyMap<PowerId, number>>;
  /** Clients, overlord and sworn allies of each power, once it has been asked. */
  allies: Record<PowerId, readonly PowerId[]>;
  /** Help from abroad, once it has been asked for. */
  aid: AidShares | null;
  /** Who is thought beaten and who is not, once it has been asked. */
  beaten: Record<PowerId, boolean>;
  /** What everybody can reckon of the income of each power. */
  readonly incomes: Map<PowerId, Ledger>;
  /** The supply of each power, once it has been traced. */
  readonly supply: Map<PowerId, Supply>;
  /** The seas that a power's ships may reach from a place, by `power/place`. */
  readonly voyages: Map<string, ReadonlySet<ProvinceId>>;
}

export const emptyMemo = (): Memo => ({
  opinions: {},
  threats: {},
  ties: new Map(),
  menaces: {},
  shared: new Map(),
  winner: undefined,
  agendas: {},
  wants: {},
  allies: {},
  aid: null,
  beaten: {},
  incomes: new Map(),
  supply: new Map(),
  voyages: new Map(),
});

/** What one power thinks of another has changed, and with it what its ties are worth to many. */
export function forgetRegard(memo: Memo, of: PowerId, toward: PowerId): void {
  delete memo.opinions[of]?.[toward];
  memo.ties.clear();
}

/** How strong or how beaten a power is thought has changed: who will win, and what ties are worth. */
export function forgetEsteem(memo: Memo): void {
  memo.winner = undefined;
  memo.beaten = {};
  memo.ties.clear();
}

/** A score that is worked out once for each pair. */
export function remember(scores: Scores, a: PowerId, b: PowerId, workOut: () => number): number {
  const row = (scores[a] ??= {});
  return (row[b] ??= workOut());
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

/** The same situation after facts that make some parts of its survey stale, and all its memories. */
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
      memo: emptyMemo(),
    },
  };
}
