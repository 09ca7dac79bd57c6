import { passagesOf } from '../../passage.ts';
import { effectWord } from '../effectWord.ts';
import { passage as id, policy, power } from '../field.ts';

/** Whom a power lets through a strait or a canal on its shore from now on. */
export const passage = effectWord({
  fields: { power, passage: id, policy },
  act: ({ month }, values) => {
    if (passagesOf(month.content.board).has(values.passage))
      month.tell({ kind: 'passage-set', ...values });
  },
});
