import { tellOpinion } from '../../diplomacy/tellOpinion.ts';
import { effectWord } from '../effectWord.ts';
import { change, maybe, power, text, truth, whole } from '../field.ts';

/**
 * One thinks better or worse of the other, for a cause that fades by so many points a year; with
 * `both` the other of it too.
 */
export const opinion = effectWord({
  fields: {
    of: power,
    toward: power,
    cause: text,
    value: change,
    fades: whole(0, 100),
    both: maybe(truth),
  },
  act: ({ month }, { of, toward, cause, both, ...points }) => {
    if (of === toward) return;
    const felt = { cause, ...points };
    tellOpinion(month, [of, toward], felt);
    if (both) tellOpinion(month, [toward, of], felt);
  },
});
