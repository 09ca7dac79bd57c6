import * as z from 'zod/mini';
import type { Field, Fields, FieldType } from '../../rules/events/field.ts';
import { clauseSchema } from './clauseSchema.ts';
import { LIMITS } from '../limits.ts';
import {
  label,
  list,
  month,
  pairOf,
  passageId,
  powerRef,
  provinceId,
  type Schema,
  slug,
  textKey,
  whole,
} from './words.ts';

const number = ({ low = 0, high = 0 }: Field): Schema<number> => whole(low, high);
const choice = ({ among = [] }: Field): Schema<string> => z.enum([...among]);

/** How each type of value is read from a file; closed by the compiler. */
const READERS: Readonly<Record<FieldType, (field: Field) => Schema<unknown>>> = {
  power: () => powerRef,
  powers: () => list(powerRef, 1),
  pair: () => pairOf(powerRef),
  land: () => provinceId,
  lands: () => list(provinceId, 1),
  places: () => list(provinceId, 1),
  month: () => month,
  text: () => textKey,
  label: () => label,
  flag: () => slug(),
  option: () => slug(),
  event: () => slug(),
  aim: () => slug(),
  passage: () => passageId,
  theatre: () => slug(),
  clause: () => clauseSchema,
  clauses: () => list(clauseSchema, 1, LIMITS.clauses),
  whole: number,
  wholes: (field) => list(number(field), 1),
  truth: () => z.literal(true),
  choice,
  choices: (field) => list(choice(field), 1),
};

/** The schema of one word of a vocabulary, made from its fields. */
export const wordSchema = (kind: string, fields: Fields) =>
  z.strictObject({
    kind: z.literal(kind),
    ...Object.fromEntries(
      Object.entries(fields).map(([key, field]) => {
        const value = READERS[field.type](field);
        return [key, field.optional === true ? z.exactOptional(value) : value];
      }),
    ),
  });
