import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import type { Good } from '../world.ts';
import { goodPasses } from './blockade.ts';
import { marketTerms } from './market.ts';
import { customTerms } from './sanctions.ts';

/** What treaties and the world market bring and take in a month, as far as it gets through. */
export function tradeTerms(situation: Situation, power: PowerId): Record<Good, readonly Term[]> {
  const ledger: Record<Good, Term[]> = { gold: [], oil: [], coal: [], manpower: [] };
  for (const { clause } of situation.survey.commerce[power] ?? []) {
    const sends = clause.by === power;
    const about = { power: sends ? clause.to : clause.by };
    if (clause.kind === 'indemnity') {
      const { amount } = clause;
      ledger.gold.push(...term('income.indemnity', sends ? -amount : amount, about));
      continue;
    }
    const { by, to, good, amount, price } = clause;
    if (!goodPasses(situation, by, to, good)) continue;
    const goods = sends ? 'income.sold' : 'income.bought';
    const paid = sends ? 'income.paid-by' : 'income.paid-to';
    ledger[good].push(...term(goods, sends ? -amount : amount, about));
    ledger.gold.push(...term(paid, sends ? price : -price, about));
  }
  ledger.gold.push(...customTerms(situation, power));
  const market = marketTerms(situation, power);
  for (const good of ['gold', 'oil', 'coal'] as const) ledger[good].push(...market[good]);
  return ledger;
}
