import type { TreatyEnd } from '../facts.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Term } from '../term.ts';
import type { World } from '../world.ts';
import { type Clause, without } from './clause.ts';
import { goesOnWithout } from './leaving.ts';
import { leakClause } from './leakClause.ts';
import { tellOpinion } from './tellOpinion.ts';

/** What the injured think of each way to end it: trust lost, and a grudge with its yearly fading. */
export const PRICE_OF_ENDING = {
  'notice-given': { trust: -3, opinion: -5 },
  denounced: { trust: -8, opinion: -10 },
  broken: { trust: -40, opinion: -35 },
} as const;
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
  if (!parties || !clauses) return;
  month.tell({ kind: 'treaty-ended', treaty, parties, clauses, how, by: null, why: [] });
  if (how !== 'renewed') freeClients(month, clauses);
}

/** The notice of a party is over: the treaty goes on without it. */
export function leaveTreaty(month: MonthWriter, treaty: TreatyId, power: PowerId): void {
  const state = month.world.treaties[treaty];
  if (!state) return;
  if (!goesOnWithout(state, power)) {
    lapseTreaty(month, treaty, 'notice-over');
    return;
  }
  const { parties, clauses } = state;
  const how = { how: 'notice-over', by: null, leaves: power, why: [] } as const;
  month.tell({ kind: 'treaty-ended', treaty, parties, clauses, ...how });
  freeClients(month, without(clauses, state.clauses));
}

/** Who had put himself under another by a treaty that has ended is his own master again. */
export function freeClients(month: MonthWriter, clauses: readonly Clause[]): void {
  for (const clause of clauses)
    if (clause.kind === 'protectorate' && month.world.powers[clause.by]?.overlord === clause.to)
      month.tell({ kind: 'overlord-set', power: clause.by, overlord: null });
}

/**
 * Ends a treaty by the act of one party, and lets the others draw their conclusions. He leaves a
 * treaty of many alone: the rest stay bound to each other.
 */
export function breakTreaty(month: MonthWriter, treaty: TreatyId, { how, by, why }: Breach): void {
  const state = month.world.treaties[treaty];
  if (!state?.parties.includes(by)) return;
  const { parties, clauses } = state;
  const leaves = goesOnWithout(state, by) ? { leaves: by } : {};
  if (how === 'broken') leakClause(month, treaty, null, 'execution');
  month.tell({ kind: 'treaty-ended', treaty, parties, clauses, how, by, ...leaves, why });
  freeClients(month, without(clauses, month.world.treaties[treaty]?.clauses ?? []));
  if (how === 'broken') blame(month, parties, by);
  else resentEnding(month, parties, by, how);
}

/** A broken word costs with the injured, and something with everybody who reads of it. */
function blame(month: MonthWriter, parties: readonly PowerId[], by: PowerId): void {
  resentEnding(month, parties, by, 'broken');
  tellReaders(month, parties, by);
}

/** What the other parties of a treaty think of the one who ends it. */
export function resentEnding(
  month: MonthWriter,
  parties: readonly PowerId[],
  by: PowerId,
  how: keyof typeof PRICE_OF_ENDING,
): void {
  const price = PRICE_OF_ENDING[how];
  for (const of of parties) {
    if (of === by) continue;
    month.tell({ kind: 'trust', of, toward: by, change: price.trust, reason: `trust.${how}` });
    const cause = `cause.treaty-${how}`;
    tellOpinion(month, [of, by], { cause, value: price.opinion, fades: 4 });
  }
}

/** Months after throwing off a treaty in which an attack makes it a broken one after all. */
const EVE = 3;

/** Whether `by` has thrown off a treaty with the other, without notice, only lately. */
export const hasThrownOff = (world: World, by: PowerId, on: PowerId): boolean =>
  (world.relations[on]?.[by]?.causes ?? []).some(
    ({ cause, since }) => cause === 'cause.treaty-denounced' && world.month - since <= EVE,
  );

/** Nobody frees himself of a word on the eve of an attack: that costs what a breach does. */
export function blameForEve(month: MonthWriter, by: PowerId, on: PowerId): void {
  if (hasThrownOff(month.world, by, on)) blame(month, [by, on], by);
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
