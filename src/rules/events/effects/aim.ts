import { effectWord } from '../effectWord.ts';
import { aim as id, power, whole } from '../field.ts';

/** An aim of a power's agenda gets another weight: 0 drops it, more wakes one that slept. */
export const aim = effectWord({
  fields: { power, aim: id, weight: whole(0, 100) },
  act: ({ month }, { power: who, aim: which, weight }) =>
    month.tell({ kind: 'agenda', power: who, aim: which, weight }),
});
