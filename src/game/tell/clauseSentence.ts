import { blanksOf, type Clause, wordingOf } from '../../rules/index.ts';
import { type Blank, sentence, type Sentence } from './sentence.ts';

/** A clause as a treaty states it: its wording, filled with whatever stands in its blanks. */
export function clauseSentence(clause: Clause): Sentence {
  const wording = wordingOf(clause);
  const key = `clause.${clause.kind}.states`;
  const written = new Map(Object.entries(clause));
  const about = blanksOf(clause.kind).flatMap(([field]): [string, Blank][] => {
    const value: unknown = written.get(field);
    return typeof value === 'string' || typeof value === 'number' ? [[field, value]] : [];
  });
  return sentence(wording === null ? key : `${key}-${wording}`, Object.fromEntries(about));
}
