import { heartTerms } from '../peace/exhaustion.ts';
import { elections } from '../home/callElection.ts';
import { civilWars } from '../home/civilWar.ts';
import { coups } from '../home/coup.ts';
import { fallOfGovernment } from '../home/fallOfGovernment.ts';
import { homeOrders } from '../home/homeOrders.ts';
import { moveFactions } from '../home/moveFactions.ts';
import { moveParties } from '../home/moveParties.ts';
import { stabilityTerms } from '../home/stabilityTerms.ts';
import { strikes } from '../home/strikes.ts';
import { talliesOf, type Tally } from '../home/tallies.ts';
import type { PowerId } from '../ids.ts';
import { gainInfluence } from '../missions/influence.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { partisans } from '../partisans/partisans.ts';
import { stir } from '../partisans/stir.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { clamp, sumOf } from '../term.ts';

/**
 * Phase 5: what governments order at home; stability, factions and parties move with fortunes;
 * what follows from them; occupied land stirs.
 */
export function home(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'occupation-policy'))
    month.tell({ kind: 'occupation-set', power, policy: order.policy });
  for (const { power, order } of takeOrders(month, 'committee-policy'))
    month.tell({ kind: 'committees-set', power, policy: order.policy });
  homeOrders(month);
  gainInfluence(month);
  const situation = month.survey();
  const tallies = talliesOf(situation, month.log);
  for (const power of situation.survey.living) {
    const tally = tallies[power];
    if (tally) feel(month, power, tally);
  }
  for (const id of sortedKeys(month.world.provinces)) stir(month, situation, id);
  partisans(month);
}

function feel(month: MonthWriter, power: PowerId, tally: Tally): void {
  const situation = month.survey();
  const terms = stabilityTerms(situation, power, tally);
  const stability = clamp(sumOf(terms), -8, 8);
  const heart = heartTerms(situation, power);
  const warSupport = sumOf(heart);
  if (stability !== 0 || warSupport !== 0)
    month.tell({ kind: 'home', power, stability, warSupport, terms, heart });
  moveFactions(month, power, tally);
  moveParties(month, situation, power, tally);
  strikes(month, power, tally);
  coups(month, power);
  fallOfGovernment(month, power);
  elections(month, power);
  civilWars(month, power, tally);
}
