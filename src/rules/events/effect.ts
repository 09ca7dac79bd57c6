import { holdsIn, powersAmong } from './ask.ts';
import type { Condition } from './condition.ts';
import type { EffectWord, Stage } from './effectWord.ts';
import { addFlag } from './effects/addFlag.ts';
import { aim } from './effects/aim.ts';
import { annex } from './effects/annex.ts';
import { banParty } from './effects/banParty.ts';
import { capital } from './effects/capital.ts';
import { cede } from './effects/cede.ts';
import { civilWar } from './effects/civilWar.ts';
import { coup } from './effects/coup.ts';
import { crisis } from './effects/crisis.ts';
import { disband } from './effects/disband.ts';
import { election } from './effects/election.ts';
import { endCrisis } from './effects/endCrisis.ts';
import { endTreaty } from './effects/endTreaty.ts';
import { event } from './effects/event.ts';
import { exile } from './effects/exile.ts';
import { flag } from './effects/flag.ts';
import { government } from './effects/government.ts';
import { improve } from './effects/improve.ts';
import { influence } from './effects/influence.ts';
import { leak } from './effects/leak.ts';
import { level } from './effects/level.ts';
import { loyalty } from './effects/loyalty.ts';
import { offer } from './effects/offer.ts';
import { opinion } from './effects/opinion.ts';
import { overlord } from './effects/overlord.ts';
import { party } from './effects/party.ts';
import { passage } from './effects/passage.ts';
import { peace } from './effects/peace.ts';
import { prestige } from './effects/prestige.ts';
import { raise } from './effects/raise.ts';
import { recognise } from './effects/recognise.ts';
import { regime } from './effects/regime.ts';
import { restore } from './effects/restore.ts';
import { stability } from './effects/stability.ts';
import { stand } from './effects/stand.ts';
import { stock } from './effects/stock.ts';
import { strengthen } from './effects/strengthen.ts';
import { tension } from './effects/tension.ts';
import { theatre } from './effects/theatre.ts';
import { treaty } from './effects/treaty.ts';
import { trust } from './effects/trust.ts';
import { unrest } from './effects/unrest.ts';
import { war } from './effects/war.ts';
import { warSupport } from './effects/warSupport.ts';
import { works } from './effects/works.ts';
import type { Bound, PowerRef, ValuesOf } from './field.ts';
import { bind, type Scope } from './scope.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Every word for what a pack may do; a new one is one such file and its line here. */
export const EFFECT_WORDS = {
  opinion,
  trust,
  recognise,
  stability,
  'war-support': warSupport,
  prestige,
  unrest,
  influence,
  stock,
  level,
  works,
  improve,
  cede,
  annex,
  restore,
  capital,
  government,
  regime,
  election,
  coup,
  'civil-war': civilWar,
  party,
  'ban-party': banParty,
  loyalty,
  overlord,
  exile,
  offer,
  treaty,
  'end-treaty': endTreaty,
  leak,
  war,
  peace,
  crisis,
  stand,
  'end-crisis': endCrisis,
  raise,
  disband,
  strengthen,
  aim,
  flag,
  'add-flag': addFlag,
  event,
  passage,
  tension,
  theatre,
} as const;

type Words = typeof EFFECT_WORDS;
export type DeedKind = keyof Words;
/** An effect that does one thing. */
export type Deed = {
  [K in DeedKind]: { readonly kind: K } & ValuesOf<Words[K]['fields']>;
}[DeedKind];

/** The closed vocabulary of what an event may do; nothing outside what the rules can do. */
export type Effect =
  | Deed
  | {
      readonly kind: 'if';
      readonly when: Condition;
      readonly effects: readonly Effect[];
      readonly otherwise?: readonly Effect[];
    }
  /** Done for each living power of the list, or for all, for which the condition holds. */
  | {
      readonly kind: 'for-each';
      readonly among?: readonly PowerRef[];
      readonly when?: Condition;
      readonly effects: readonly Effect[];
    };

/** The words that choose between effects. */
export const BRANCHES = ['if', 'for-each'] as const;
export const DEED_KINDS: readonly DeedKind[] = sortedKeys(EFFECT_WORDS);
export const EFFECT_KINDS: readonly Effect['kind'][] = [...BRANCHES, ...DEED_KINDS];

export const isDeed = (effect: Effect): effect is Deed => Object.hasOwn(EFFECT_WORDS, effect.kind);

/** The word of a deed. */
export const deedWord = ({ kind }: Deed): EffectWord => EFFECT_WORDS[kind];

/** Where a stage's conditions are asked: the world as the facts told so far have made it. */
export const scopeOf = ({ month, cast }: Stage): Scope => ({
  situation: month.survey(),
  cast,
  log: month.log,
});

/** A deed with every part played by a power. */
export type PlayedDeed = Bound<Deed>;

/** What effects would do as things stand, deed by deed, without doing it. */
export const deedsOf = (scope: Scope, effects: readonly Effect[]): PlayedDeed[] =>
  effects.flatMap((effect): PlayedDeed[] => {
    if (isDeed(effect)) {
      const { kind } = effect;
      return [Object.assign(bind(deedWord(effect).fields, scope.cast, effect), { kind })];
    }
    if (effect.kind === 'if') {
      const met = holdsIn(scope, effect.when);
      return deedsOf(scope, met ? effect.effects : (effect.otherwise ?? []));
    }
    return powersAmong(scope, effect.among).flatMap((each) => {
      const turn = { ...scope, cast: { ...scope.cast, each } };
      const meant = effect.when === undefined || holdsIn(turn, effect.when);
      return meant ? deedsOf(turn, effect.effects) : [];
    });
  });

/** Does what a pack says, by telling the facts that it comes to. */
export function applyEffects(stage: Stage, effects: readonly Effect[]): void {
  for (const effect of effects) applyEffect(stage, effect);
}

function applyEffect(stage: Stage, effect: Effect): void {
  if (isDeed(effect)) {
    const word = deedWord(effect);
    word.act(stage, bind(word.fields, stage.cast, effect));
    return;
  }
  if (effect.kind === 'if') {
    const met = holdsIn(scopeOf(stage), effect.when);
    applyEffects(stage, met ? effect.effects : (effect.otherwise ?? []));
    return;
  }
  for (const each of powersAmong(scopeOf(stage), effect.among)) {
    const turn = { ...stage, cast: { ...stage.cast, each } };
    if (effect.when === undefined || holdsIn(scopeOf(turn), effect.when))
      applyEffects(turn, effect.effects);
  }
}
