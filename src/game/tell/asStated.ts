import type { Clause } from '../../rules/index.ts';
import { clauseSentence } from './clauseSentence.ts';
import { conditionSentences } from './conditionSentences.ts';
import type { Sentence } from './sentence.ts';

/** A clause with what is written beside it. */
export const asStated = (clause: Clause): Sentence[] => [
  clauseSentence(clause),
  ...conditionSentences(clause),
];
