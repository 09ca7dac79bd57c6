import type { TreatyEnd } from '../facts.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Term } from '../term.ts';
import { leakClause } from './leakClause.ts';
import { tellOpinion } from './tellOpinion.ts';

/** What the injured think of it: trust lost, and a grudge with its yearly fading. */
export const PRICE_OF_ENDING: Readonly<Record<Breach['how'], { trust: number; opinion: number }>> =
  {
    denounced: { trust: -8, opinion: -10 },
    broken: { trust: -40, opinion: -35 },
  };
/** What breaking a word costs with everybody who reads of it. */
export const READERS_TRUST = -6;

/** Who ends a treaty before its time, how, and what moved him. */
interface Breach {
  readonly how: 'denounced' | 'broken';
  readonly by: PowerId;
  readonly why: readonly Term[];
}

/** A treaty ends and nobody is blamed for it. */
export function lapseTreaty(
  month: MonthWriter,
  treaty: TreatyId,
  how: Exclude<TreatyEnd, Breach['how']>,
): void {
  const { parties, clauses } = month.world.treaties[treaty] ?? {};
  if (parties && clauses)
    month.tell({ kind: 'treaty-ended', treaty, parties, clauses, how, by: null, why: [] });
}

/** Ends a treaty by the act of one party, and lets the others draw their conclusions. */
export function breakTreaty(month: MonthWriter, treaty: TreatyId, { how, by, why }: Breach): void {
  const { world } = month;
  const state = world.treaties[treaty];
  if (!state) return;
  const { parties, clauses } = state;
  if (how === 'broken') leakClause(month, treaty, null, 'execution');
  month.tell({ kind: 'treaty-ended', treaty, parties, clauses, how, by, why });
  for (const clause of clauses)
    if (clause.kind === 'protectorate' && world.powers[clause.by]?.overlord === clause.to)
      month.tell({ kind: 'overlord-set', power: clause.by, overlord: null });
  const price = PRICE_OF_ENDING[how];
  for (const of of parties) {
    if (of === by) continue;
    month.tell({ kind: 'trust', of, toward: by, change: price.trust, reason: `trust.${how}` });
    const cause = `cause.treaty-${how}`;
    tellOpinion(month, [of, by], { cause, value: price.opinion, fades: 4 });
  }
  if (how === 'broken') tellReaders(month, parties, by);
}

function tellReaders(month: MonthWriter, parties: readonly PowerId[], by: PowerId): void {
  for (const of of month.survey().survey.living)
    if (!parties.includes(of))
      month.tell({
        kind: 'trust',
        of,
        toward: by,
        change: READERS_TRUST,
        reason: 'trust.read-of-breach',
      });
}
