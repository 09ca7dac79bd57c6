import { effectWord } from '../effectWord.ts';
import { flag, whole } from '../field.ts';

/** The number under a name grows or shrinks. */
export const addFlag = effectWord({
  fields: { flag, change: whole(-1_000_000, 1_000_000) },
  act: ({ month }, { flag: name, change }) =>
    month.tell({ kind: 'flag', flag: name, value: (month.world.flags[name] ?? 0) + change }),
});
