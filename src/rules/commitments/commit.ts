import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { CommitmentId, PowerId } from '../ids.ts';
import { canAfford } from '../industry/output.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import type { Order } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Term } from '../term.ts';
import { fightersOf } from './backed.ts';
import { checkBacked } from './checkCommit.ts';
import { aidPrice, commitmentId, otherBacked, type Backed, type Commitment } from './commitment.ts';
import type { AidEnd } from './commitmentFact.ts';

/** What it costs with those against whom help is sent, for each point of it. */
const RESENTED = -6;

/** What was promised to others' fights is taken back or given anew (phase 1). */
export function commitments(month: MonthWriter): void {
  for (const { order } of takeOrders(month, 'withdraw'))
    endCommitment(month, order.commitment, 'withdrawn', order.why ?? []);
  for (const { power, order } of takeOrders(month, 'commit')) commit(month, power, order);
}

function commit(
  month: MonthWriter,
  power: PowerId,
  { to, what, amount, why = [] }: Extract<Order, { readonly kind: 'commit' }>,
): void {
  const commitment = commitmentId(power, to, what);
  const more = amount - (month.world.commitments[commitment]?.amount ?? 0);
  const sides = sidesOf(month, to);
  month.tell({ kind: 'committed', commitment, power, to, ...sides, what, amount, why });
  if (more <= 0) return;
  const cause = { cause: 'cause.helps-our-enemy', value: RESENTED * more, fades: 3 };
  for (const of of sides.foes) tellOpinion(month, [of, power], cause);
}

/** Another month's help goes out, as far as it can be paid and there is somebody to take it (phase 3). */
export function sendAid(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.commitments)) {
    const state = world.commitments[id];
    if (!state || isOver(month, state)) continue;
    if (checkBacked(month.survey(), state.power, state.to) !== 'allowed')
      endCommitment(month, id, 'moot', []);
    else if (!isPaid(month, state)) endCommitment(month, id, 'unpaid', []);
    else month.tell({ kind: 'aid-given', commitment: id, amount: state.amount });
  }
}

/** The war ended this month: its helpers are paid with the peace (phase 6). */
const isOver = ({ log }: MonthWriter, { to }: Commitment): boolean =>
  to.kind === 'war' && log.some((fact) => fact.kind === 'war-ended' && fact.war === to.war);

function isPaid({ world }: MonthWriter, state: Commitment): boolean {
  const stocks = world.powers[state.power]?.stocks;
  return stocks !== undefined && canAfford(stocks, aidPrice(state));
}

/** Help ends, and the log says how much of it there was. */
export function endCommitment(
  month: MonthWriter,
  commitment: CommitmentId,
  how: AidEnd,
  why: readonly Term[],
): void {
  const state = month.world.commitments[commitment];
  if (!state) return;
  const { power, to, what, given } = state;
  const sides = sidesOf(month, to);
  month.tell({ kind: 'commitment-ended', commitment, power, to, ...sides, what, given, how, why });
}

/** Those who fight for and against a backed side. */
const sidesOf = ({ world }: MonthWriter, to: Backed) => ({
  friends: fightersOf(world, to),
  foes: fightersOf(world, otherBacked(to)),
});
