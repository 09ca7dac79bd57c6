import type { Fact, Month } from '../rules/index.ts';
import type { Game } from './state.ts';

type Failed = Extract<Fact, { readonly kind: 'order-failed' }>;

/** An order of the player's that came to nothing, and when. */
export interface Failure {
  readonly month: Month;
  readonly fact: Failed;
}

/** The player's orders of last month that came to nothing. */
export function lastFailures({ me, months }: Game): Failure[] {
  const last = months.at(-1);
  return (last?.log ?? []).flatMap((fact) =>
    last && fact.kind === 'order-failed' && fact.power === me ? [{ month: last.month, fact }] : [],
  );
}
