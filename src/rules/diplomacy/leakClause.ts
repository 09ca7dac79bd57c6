import type { TreatyLeak } from '../facts.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { bondsBetween } from '../standing.ts';
import type { Clause } from './clause.ts';
import { injuriesOf } from './clauseRules.ts';
import { isSealed } from './sealed.ts';
import { tellOpinion } from './tellOpinion.ts';

/** Chance in a hundred that a treaty's sealed clauses come out in a month. */
const LEAK_CHANCE = 2;
/** What it costs to be found dealing behind the back of whom one has signed with (WI-5). */
const DOUBLE_DEALING = { trust: -15, prestige: -5 } as const;

/**
 * The sealed clauses of a treaty come out: to one power whose spies have read them, or with
 * `to` null to everybody. Nothing happens where there are none, or where they are known.
 */
export function leakClause(
  month: MonthWriter,
  id: TreatyId,
  to: PowerId | null,
  how: TreatyLeak,
): void {
  const treaty = month.world.treaties[id];
  if (!treaty || !isSealed(treaty)) return;
  const { parties } = treaty;
  if (to !== null && (parties.includes(to) || treaty.spied?.includes(to))) return;
  const clauses = treaty.clauses.filter(({ secret }) => secret);
  month.tell({ kind: 'clause-leaked', treaty: id, parties, clauses, to, how });
  resent(month, parties, clauses, to);
}

/** Those at whose cost a treaty was made take it amiss, and worse of those who had their hand. */
export function resent(
  month: MonthWriter,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  only: PowerId | null,
): void {
  const situation = month.survey();
  const injuries = clauses.flatMap((clause) => injuriesOf(situation, clause));
  for (const { power: of, points: value } of injuries) {
    if (parties.includes(of) || (only !== null && only !== of)) continue;
    for (const toward of parties) {
      tellOpinion(month, [of, toward], { cause: 'cause.bargained-over-us', value, fades: 3 });
      const friend = bondsBetween(situation, of, toward).some(({ clause }) => !clause.secret);
      if (!friend) continue;
      const { trust, prestige } = DOUBLE_DEALING;
      const reason = 'trust.double-dealing';
      month.tell({ kind: 'trust', of, toward, change: trust, reason });
      const face = { change: prestige, reason: 'prestige.double-dealing' };
      month.tell({ kind: 'prestige', power: toward, ...face });
    }
  }
}

/** What is kept in safes finds its way into the papers sooner or later. */
export function leakByChance(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.treaties)) {
    const treaty = world.treaties[id];
    if (treaty && isSealed(treaty) && month.draw('leak', id).chance(LEAK_CHANCE))
      leakClause(month, id, null, 'chance');
  }
}
