import { effectWord } from '../effectWord.ts';
import { label, maybe, power, regime, text } from '../field.ts';

/** A power gets another government: how it is ruled, by whom, and under what title. */
export const government = effectWord({
  fields: { power, regime, leader: label, title: maybe(text) },
  act: ({ month }, values) => month.tell({ kind: 'government', ...values }),
});
