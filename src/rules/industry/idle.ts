import { sumOf, type Term } from '../term.ts';
import type { Ledger } from './output.ts';

/** What a ledger takes back of a need because ships lie in port, furnaces are cold or tanks are full. */
const IDLE = new Set(['income.in-port', 'income.cold-furnaces', 'income.no-room']);

/** The balance of a good as it would be if nothing stood idle. */
export const balanceWithoutIdle = (terms: readonly Term[]): number =>
  sumOf(terms.filter(({ reason }) => !IDLE.has(reason)));

/** Gold a month that works earn which would stand idle, now or soon, without so much more coal. */
export function earnedByCoal({ gold, coal }: Ledger, amount: number): number {
  const missing = Math.max(0, -balanceWithoutIdle(coal));
  const works = valueOf(gold, 'income.works');
  const furnaces = -valueOf(coal, 'income.furnaces');
  return furnaces === 0 ? 0 : Math.trunc((works * Math.min(amount, missing)) / furnaces);
}

const valueOf = (terms: readonly Term[], reason: string): number =>
  terms.find((each) => each.reason === reason)?.value ?? 0;
