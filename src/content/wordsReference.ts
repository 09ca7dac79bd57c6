import { CONDITION_KINDS, CONDITION_WORDS } from '../rules/events/condition.ts';
import { EFFECT_KINDS, EFFECT_WORDS } from '../rules/events/effect.ts';
import { CHANCE_KINDS } from '../rules/events/eventFacts.ts';
import type { Field, Fields } from '../rules/events/field.ts';
import { TRIGGER_KINDS } from '../rules/events/trigger.ts';
import { CHANCE_TEXTS, CONDITION_TEXTS, EFFECT_TEXTS, FIELD_TEXTS } from './texts/words.ts';

/** One word that events, decisions and ambitions may use. */
export interface WordEntry {
  readonly word: string;
  readonly text: string;
  readonly fields: readonly {
    readonly key: string;
    readonly optional: boolean;
    /** What stands there, with its bounds or its choices. */
    readonly says: string;
  }[];
}

/** Words of one sort, under a title. */
export interface WordSection {
  readonly title: string;
  readonly entries: readonly WordEntry[];
}

type Words = Readonly<Record<string, { readonly fields: Fields }>>;
const CONDITIONS: Words = CONDITION_WORDS;
const EFFECTS: Words = EFFECT_WORDS;

/** The reference of all words, made from the vocabulary itself. */
export const wordsReference = (): readonly WordSection[] => [
  section('Conditions', CONDITION_KINDS, CONDITION_TEXTS, CONDITIONS),
  section('Effects', EFFECT_KINDS, EFFECT_TEXTS, EFFECTS),
  section('Chance', CHANCE_KINDS, CHANCE_TEXTS, {}),
];

/** What has happened in a month that an event may wait for, with a chance of `on`. */
export const FACTS_TO_WAIT_FOR: readonly string[] = TRIGGER_KINDS;

const section = <K extends string>(
  title: string,
  kinds: readonly K[],
  texts: Readonly<Record<K, string>>,
  words: Words,
): WordSection => ({
  title,
  entries: kinds.map((word) => ({
    word,
    text: texts[word],
    fields: Object.entries(words[word]?.fields ?? {}).map(([key, field]) => ({
      key,
      optional: field.optional === true,
      says: says(field),
    })),
  })),
});

function says({ type, low, high, among }: Field): string {
  const range = low === undefined ? '' : ` from ${low} to ${high}`;
  const choices = among === undefined ? '' : ` ${among.join(', ')}`;
  return `${FIELD_TEXTS[type]}${range}${choices}`;
}
