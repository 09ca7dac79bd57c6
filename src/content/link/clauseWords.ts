import { bareWords, canonicalJson, type Clause } from '../../rules/index.ts';

/** The fields of a clause in which a player may write another number than the list offers. */
const AMOUNTS = ['amount', 'price'] as const;

/**
 * A clause without its amounts and what is written beside it: two clauses of the same words differ
 * in these only.
 */
export function clauseWords(clause: Clause): string {
  const words: Record<string, unknown> = { ...bareWords(clause) };
  for (const field of AMOUNTS) delete words[field];
  return canonicalJson(words);
}

/** The amounts that a clause has, by field. */
export const amountsOf = (clause: Clause): readonly (readonly [string, number])[] =>
  AMOUNTS.flatMap((field) => {
    const value: unknown = Object.entries(clause).find(([key]) => key === field)?.[1];
    return typeof value === 'number' ? [[field, value] as const] : [];
  });
