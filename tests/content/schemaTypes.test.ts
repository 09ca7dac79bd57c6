import type * as z from 'zod/mini';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { clauseSchema } from '../../src/content/schemas/clauseSchema.ts';
import { conditionSchema } from '../../src/content/schemas/conditionSchema.ts';
import { effectSchema } from '../../src/content/schemas/effectSchema.ts';
import type { aimSchema } from '../../src/content/schemas/agendaSchemas.ts';
import type { edgeSchema, provinceSchema } from '../../src/content/schemas/boardSchemas.ts';
import type { Aim } from '../../src/rules/aim.ts';
import type { Edge, Land } from '../../src/rules/board.ts';
import { CLAUSE_KINDS, type Clause } from '../../src/rules/diplomacy/clause.ts';
import { CONDITION_KINDS, type Condition } from '../../src/rules/events/condition.ts';
import { EFFECT_KINDS, type Effect } from '../../src/rules/events/effect.ts';

/** The kinds that a union's schema knows. */
const kindsOf = (union: z.ZodMiniType): string[] =>
  [...(union._zod.propValues?.['kind'] ?? [])].map(String).toSorted();

describe('what a file may say is what the rules know, no more and no less', () => {
  test('of clauses', () => {
    expectTypeOf<z.output<typeof clauseSchema>>().toExtend<Clause>();
    expectTypeOf<Clause>().toExtend<z.output<typeof clauseSchema>>();
    const kinds = clauseSchema as unknown as z.ZodMiniDiscriminatedUnion;
    expect(kindsOf(kinds)).toEqual(CLAUSE_KINDS.toSorted());
  });

  test('of conditions', () => {
    expectTypeOf<z.output<typeof conditionSchema>>().toExtend<Condition>();
    expectTypeOf<Condition>().toExtend<z.output<typeof conditionSchema>>();
    expect(kindsOf(conditionSchema)).toEqual(CONDITION_KINDS.toSorted());
  });

  test('of effects', () => {
    expectTypeOf<z.output<typeof effectSchema>>().toExtend<Effect>();
    expectTypeOf<Effect>().toExtend<z.output<typeof effectSchema>>();
    expect(kindsOf(effectSchema)).toEqual(EFFECT_KINDS.toSorted());
  });

  test('of aims, provinces and edges', () => {
    expectTypeOf<z.output<typeof aimSchema>>().toExtend<Aim>();
    expectTypeOf<Aim>().toExtend<z.output<typeof aimSchema>>();
    expectTypeOf<z.output<typeof edgeSchema>>().toExtend<Edge>();
    expectTypeOf<z.output<typeof provinceSchema>>().toExtend<Omit<Land, 'kind'>>();
    expectTypeOf<Omit<Land, 'kind'>>().toExtend<Omit<z.output<typeof provinceSchema>, 'id'>>();
  });
});
