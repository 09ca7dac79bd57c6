import { carryOut } from '../diplomacy/signTreaty.ts';
import type { Clause } from '../diplomacy/clause.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { FactOf, WarSide } from '../facts.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { bound, recognises } from '../standing.ts';
import { clamp, term } from '../term.ts';
import { otherSide } from '../peace/warSides.ts';
import { endCommitment } from './commit.ts';

/** Points of help that make a friend for life, or five years; and those that open a winner's doors. */
const FOR_FRIENDSHIP = 12;
const FOR_ACCESS = 48;
const FRIENDS_FOR = 60;
/** The most that gratitude or resentment comes to. */
const MOST_FELT = 40;
/** What having backed the right side does for one's star, and the wrong one against it. */
const STAR = 2;

/** Wars that ended this month: whoever helped the winner is paid, and the loser's friends remembered (WI-12). */
export function settleAid(month: MonthWriter): void {
  if (sortedKeys(month.world.commitments).length === 0) return;
  for (const fact of [...month.log]) if (fact.kind === 'war-ended') settleWar(month, fact);
}

function settleWar(month: MonthWriter, ended: FactOf<'war-ended'>): void {
  const winner = winnerOf(month, ended);
  const given = new Map<PowerId, Record<WarSide, number>>();
  for (const id of sortedKeys(month.world.commitments)) {
    const state = month.world.commitments[id];
    if (state?.to.kind !== 'war' || state.to.war !== ended.war) continue;
    const { side } = state.to;
    const sums = given.get(state.power) ?? { attackers: 0, defenders: 0 };
    given.set(state.power, { ...sums, [side]: sums[side] + state.given });
    const how = winner === null ? 'over' : winner === side ? 'won' : 'lost';
    endCommitment(month, id, how, []);
  }
  const [leader] = winner === null ? [] : ended[winner];
  if (winner === null || leader === undefined || !month.world.powers[leader]?.alive) return;
  for (const [power, sums] of given) {
    if (sums[winner] > 0) pay(month, leader, power, sums[winner]);
    const wrong = sums[otherSide(winner)];
    if (wrong > 0) remember(month, leader, power, wrong);
  }
}

/** The side that won, if the other one was beaten: it surrendered, or lost its state. */
function winnerOf(month: MonthWriter, ended: FactOf<'war-ended'>): WarSide | null {
  const beaten = new Set<PowerId>();
  for (const fact of month.log)
    if (fact.kind === 'capitulated' || fact.kind === 'power-fell') beaten.add(fact.power);
  const lost = (side: WarSide): boolean => ended[side].every((power) => beaten.has(power));
  if (lost('attackers') === lost('defenders')) return null;
  return lost('attackers') ? 'defenders' : 'attackers';
}

/** A winner's debt: his good opinion, and by what it was worth a treaty. */
function pay(month: MonthWriter, winner: PowerId, friend: PowerId, given: number): void {
  const since = month.world.month;
  const value = clamp(given, 4, MOST_FELT);
  tellOpinion(month, [winner, friend], { cause: 'cause.stood-by-us', value, fades: 4 });
  month.tell({ kind: 'prestige', power: friend, change: STAR, reason: 'prestige.backed-winner' });
  const situation = month.survey();
  if (given < FOR_FRIENDSHIP || bound(situation, winner, friend, 'friendship')) return;
  const clauses: Clause[] = recognises(situation, winner, friend) ? [] : [{ kind: 'recognition' }];
  clauses.push({ kind: 'friendship' });
  if (given >= FOR_ACCESS) clauses.push({ kind: 'access', by: winner, to: friend });
  carryOut(month, {
    treaty: `debt-${winner}-${friend}-${since}` as TreatyId,
    parties: [winner, friend],
    clauses,
    until: since + FRIENDS_FOR,
    reasons: {
      [winner]: term('debt.owed', given, { power: friend }),
      [friend]: term('debt.earned', given, { power: winner }),
    },
  });
}

/** Whoever armed the beaten is not forgotten either. */
function remember(month: MonthWriter, winner: PowerId, foe: PowerId, given: number): void {
  const value = -clamp(given, 4, MOST_FELT);
  tellOpinion(month, [winner, foe], { cause: 'cause.armed-our-enemy', value, fades: 4 });
  month.tell({ kind: 'prestige', power: foe, change: -STAR, reason: 'prestige.backed-loser' });
}
