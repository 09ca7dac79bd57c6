import type { PowerRef, ValuesOf } from './field.ts';
import type { ConditionWord } from './conditionWord.ts';
import { aim } from './conditions/aim.ts';
import { attacked } from './conditions/attacked.ts';
import { atWar } from './conditions/atWar.ts';
import { backs } from './conditions/backs.ts';
import { capital } from './conditions/capital.ts';
import { chosen } from './conditions/chosen.ts';
import { client } from './conditions/client.ts';
import { controls } from './conditions/controls.ts';
import { crisis } from './conditions/crisis.ts';
import { date } from './conditions/date.ts';
import { exhaustion } from './conditions/exhaustion.ts';
import { exists } from './conditions/exists.ts';
import { flag } from './conditions/flag.ts';
import { happened } from './conditions/happened.ts';
import { helps } from './conditions/helps.ts';
import { holds } from './conditions/holds.ts';
import { inExile } from './conditions/inExile.ts';
import { influence } from './conditions/influence.ts';
import { lands } from './conditions/lands.ts';
import { leader } from './conditions/leader.ts';
import { level } from './conditions/level.ts';
import { loyalty } from './conditions/loyalty.ts';
import { monthOfYear } from './conditions/monthOfYear.ts';
import { neighbours } from './conditions/neighbours.ts';
import { opinion } from './conditions/opinion.ts';
import { owns } from './conditions/owns.ts';
import { partners } from './conditions/partners.ts';
import { partyShare } from './conditions/partyShare.ts';
import { passage } from './conditions/passage.ts';
import { prestige } from './conditions/prestige.ts';
import { rank } from './conditions/rank.ts';
import { recognises } from './conditions/recognises.ts';
import { regime } from './conditions/regime.ts';
import { reputation } from './conditions/reputation.ts';
import { ruling } from './conditions/ruling.ts';
import { stability } from './conditions/stability.ts';
import { stock } from './conditions/stock.ts';
import { stronger } from './conditions/stronger.ts';
import { tension } from './conditions/tension.ts';
import { theatre } from './conditions/theatre.ts';
import { threat } from './conditions/threat.ts';
import { treaty } from './conditions/treaty.ts';
import { trust } from './conditions/trust.ts';
import { units } from './conditions/units.ts';
import { unrest } from './conditions/unrest.ts';
import { wants } from './conditions/wants.ts';
import { warScore } from './conditions/warScore.ts';
import { warSupport } from './conditions/warSupport.ts';
import { works } from './conditions/works.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Every word that asks something of the world; a new one is one such file and its line here. */
export const CONDITION_WORDS = {
  date,
  'month-of-year': monthOfYear,
  exists,
  owns,
  controls,
  lands,
  capital,
  wants,
  holds,
  'at-war': atWar,
  attacked,
  'war-score': warScore,
  exhaustion,
  treaty,
  partners,
  recognises,
  opinion,
  trust,
  threat,
  crisis,
  backs,
  units,
  stronger,
  neighbours,
  passage,
  stock,
  influence,
  level,
  works,
  stability,
  'war-support': warSupport,
  prestige,
  unrest,
  rank,
  regime,
  ruling,
  'party-share': partyShare,
  loyalty,
  leader,
  aim,
  client,
  'in-exile': inExile,
  tension,
  reputation,
  theatre,
  helps,
  flag,
  happened,
  chosen,
} as const;

type Words = typeof CONDITION_WORDS;
export type QuestionKind = keyof Words;
/** A condition that asks one thing of the world. */
export type Question = {
  [K in QuestionKind]: { readonly kind: K } & ValuesOf<Words[K]['fields']>;
}[QuestionKind];

/** The closed vocabulary of what a pack may ask of the world. */
export type Condition =
  | Question
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** So many of the list hold. */
  | {
      readonly kind: 'count';
      readonly of: readonly Condition[];
      readonly atLeast?: number;
      readonly atMost?: number;
    }
  /** What one finds is at least what the other finds, and `by` more. */
  | {
      readonly kind: 'compare';
      readonly of: Question;
      readonly than: Question;
      readonly by?: number;
    }
  /** For so many living powers, `each` in its turn, it holds; one if nothing is said. */
  | {
      readonly kind: 'some';
      readonly of: Condition;
      readonly among?: readonly PowerRef[];
      readonly atLeast?: number;
    };

/** The words that join conditions. */
export const JOINTS = ['all', 'any', 'not', 'count', 'compare', 'some'] as const;
export const QUESTION_KINDS: readonly QuestionKind[] = sortedKeys(CONDITION_WORDS);
export const CONDITION_KINDS: readonly Condition['kind'][] = [...JOINTS, ...QUESTION_KINDS];

export const isQuestion = (condition: Condition): condition is Question =>
  Object.hasOwn(CONDITION_WORDS, condition.kind);

/** The word of a question. */
export const wordOf = ({ kind }: Question): ConditionWord => CONDITION_WORDS[kind];
