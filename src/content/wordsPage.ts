import { CONDITION_KINDS, CONDITION_WORDS } from '../rules/events/condition.ts';
import { EFFECT_KINDS, EFFECT_WORDS } from '../rules/events/effect.ts';
import { CHANCE_KINDS } from '../rules/events/eventFacts.ts';
import type { Field, Fields } from '../rules/events/field.ts';
import { TRIGGER_KINDS } from '../rules/events/trigger.ts';
import { CHANCE_TEXTS, CONDITION_TEXTS, EFFECT_TEXTS, FIELD_TEXTS } from './texts/words.ts';

type Words = Readonly<Record<string, { readonly fields: Fields }>>;
const CONDITIONS: Words = CONDITION_WORDS;
const EFFECTS: Words = EFFECT_WORDS;

/** The reference of all words that events, decisions and ambitions may use, as Markdown. */
export const wordsPage = (): string =>
  [
    '# Words of events',
    section('Conditions', CONDITION_KINDS, (kind) => entry(kind, CONDITION_TEXTS, CONDITIONS)),
    section('Effects', EFFECT_KINDS, (kind) => entry(kind, EFFECT_TEXTS, EFFECTS)),
    section('Chance', CHANCE_KINDS, (kind) => entry(kind, CHANCE_TEXTS, {})),
    `## What an event may happen on\n\n${TRIGGER_KINDS.map((kind) => `\`${kind}\``).join(', ')}`,
  ].join('\n\n');

const section = <K extends string>(
  title: string,
  kinds: readonly K[],
  entryOf: (kind: K) => string,
): string => `## ${title}\n\n${kinds.map(entryOf).join('\n\n')}`;

function entry<K extends string>(
  kind: K,
  texts: Readonly<Record<K, string>>,
  words: Words,
): string {
  const fields = Object.entries(words[kind]?.fields ?? {}).map(
    ([key, field]) => `- \`${key}\`${field.optional ? ' (may be left out)' : ''}: ${says(field)}`,
  );
  return [`### ${kind}\n\n${texts[kind]}`, ...(fields.length > 0 ? [fields.join('\n')] : [])].join(
    '\n\n',
  );
}

/** What stands in a field, with its bounds or its choices. */
function says({ type, low, high, among }: Field): string {
  const range = low === undefined ? '' : ` from ${low} to ${high}`;
  const choices = among === undefined ? '' : ` ${among.map((each) => `\`${each}\``).join(', ')}`;
  return `${FIELD_TEXTS[type]}${range}${choices}`;
}
