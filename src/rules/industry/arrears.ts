import { aidPrice } from '../commitments/commitment.ts';
import { breakTreaty, lapseTreaty } from '../diplomacy/breakTreaty.ts';
import { without } from '../diplomacy/clause.ts';
import { endures } from '../diplomacy/clauseRules.ts';
import type { TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { term } from '../term.ts';
import type { ShortDelivery } from './deliveries.ts';

/** Months in a row in which a partner waits for what he was promised; in the last he is done with it. */
const PATIENCE = 3;

/**
 * What treaties promised and did not get is told to both sides. If it goes on, the bargain falls
 * away; it is broken by whoever had what he did not send, and spent it on something else.
 */
export function arrears(month: MonthWriter, short: readonly ShortDelivery[]): void {
  const { treaties } = month.world;
  for (const id of sortedKeys(treaties))
    if (treaties[id]?.arrears !== undefined && !short.some(({ treaty }) => treaty === id))
      month.tell({ kind: 'delivery-resumed', treaty: id, parties: treaties[id].parties });
  const months = new Map<TreatyId, number>();
  for (const { treaty } of short) months.set(treaty, (treaties[treaty]?.arrears ?? 0) + 1);
  for (const each of short)
    month.tell({ kind: 'delivery-short', ...each, months: months.get(each.treaty) ?? 1 });
  for (const each of short) if ((months.get(each.treaty) ?? 0) >= PATIENCE) giveUp(month, each);
}

/** The partner has waited long enough. The beaten owe what they owe until the treaty has run out. */
function giveUp(
  month: MonthWriter,
  { treaty, clause, by, good, promised, sent }: ShortDelivery,
): void {
  const state = month.world.treaties[treaty];
  if (!state) return;
  const missing = promised - sent;
  if (spentElsewhere(month, by, good) >= missing) {
    const why = term('breach.not-sent', -missing, { good, amount: missing });
    breakTreaty(month, treaty, { how: 'broken', by, why });
    return;
  }
  if (clause.kind !== 'trade') return;
  const { parties, clauses } = state;
  if (!without(clauses, [clause]).some(endures)) lapseTreaty(month, treaty, 'not-sent');
  else month.tell({ kind: 'clauses-lapsed', treaty, parties, clauses: [clause], how: 'not-sent' });
}

/** What a power that fell short of a good did with it in the same month of its own choice. */
function spentElsewhere(
  { world, log }: MonthWriter,
  power: ShortDelivery['by'],
  good: ShortDelivery['good'],
): number {
  const market = world.powers[power]?.market;
  let spent = market && (good === 'oil' || good === 'coal') ? Math.max(0, -market[good]) : 0;
  for (const fact of log) {
    if (fact.kind === 'building-begun' && fact.power === power) spent += fact.cost[good];
    if (fact.kind !== 'aid-given') continue;
    const help = world.commitments[fact.commitment];
    if (help?.power === power) spent += aidPrice(help)[good];
  }
  return spent;
}
