import type { Conditions } from '../../rules/index.ts';
import { sentence, type Sentence } from './sentence.ts';

/** What is written beside a clause, as a treaty states it: one sentence for each condition. */
export function conditionSentences(clause: Conditions): Sentence[] {
  const { until, while: proviso, if: named } = clause;
  const said: Sentence[] = [];
  if (named !== undefined) said.push(sentence('condition.if', { ...named }));
  if (proviso !== undefined) {
    const { kind, ...about } = proviso;
    said.push(sentence(`condition.while.${kind}`, about));
  }
  if (until !== undefined) said.push(sentence('condition.until', { until }));
  return said;
}
