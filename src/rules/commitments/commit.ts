import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { CommitmentId, PowerId } from '../ids.ts';
import { canAfford } from '../industry/output.ts';
import { learn } from '../industry/programme.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import type { Order } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { term, type Term } from '../term.ts';
import type { Field } from '../world.ts';
import { sidesOf } from './backed.ts';
import { checkBacked } from './checkCommit.ts';
import { aidPrice, commitmentId, menBack, type Aid, type Commitment } from './commitment.ts';
import type { AidEnd } from './commitmentFact.ts';
import { fleetsFor, servingBy } from './serving.ts';

/** What it costs with those against whom help is sent, for each point of it. */
const RESENTED = -6;
/** The trust that a neutral loses with them when it begins; of a non-belligerent it was expected. */
const BREACH = -6;

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
  const sides = sidesOf(month.world, to);
  const units = what === 'fleet' ? fleetsFor(month.survey(), power, to).slice(0, amount) : [];
  month.tell({ kind: 'committed', commitment, power, to, ...sides, what, amount, units, why });
  if (more <= 0) return;
  const cause = { cause: 'cause.helps-our-enemy', value: RESENTED * more, fades: 3 };
  const neutral = to.kind === 'war' && month.world.wars[to.war]?.beside?.[power] !== to.side;
  for (const of of sides.foes) {
    tellOpinion(month, [of, power], cause);
    if (neutral && more === amount)
      month.tell({ kind: 'trust', of, toward: power, change: BREACH, reason: 'trust.neutrality' });
  }
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
    else if (!isManned(month, id, state)) endCommitment(month, id, 'moot', []);
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

/** Whether the fleets that were promised are all still there. */
const isManned = (month: MonthWriter, id: CommitmentId, state: Commitment): boolean =>
  state.what !== 'fleet' || servingBy(month.survey(), state.power, id).length === state.amount;

/** Points of its craft for so much that was given; the most that one fight teaches. */
const GIVEN_PER_POINT = 3;
const MOST_LEARNED = 24;
/** What is tried out in others' fights (WI-13). */
const TRIED: Readonly<Partial<Record<Aid, Field>>> = {
  volunteers: 'land',
  arms: 'armour',
  fleet: 'naval',
};

/** Help ends: the log says how much of it there was, men and ships come home, and have learned. */
export function endCommitment(
  month: MonthWriter,
  commitment: CommitmentId,
  how: AidEnd,
  why: readonly Term[],
): void {
  const state = month.world.commitments[commitment];
  if (!state) return;
  const { power, to, what, given, lost } = state;
  const sides = sidesOf(month.world, to);
  const sum = { given, lost, home: menBack(state) };
  month.tell({ kind: 'commitment-ended', commitment, power, to, ...sides, what, ...sum, how, why });
  const field = TRIED[what];
  const points = Math.min(MOST_LEARNED, given / GIVEN_PER_POINT);
  if (field !== undefined) learn(month, power, { field, terms: term('programme.tried', points) });
}
