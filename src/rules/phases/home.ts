import { exhaustionTerms, heartTerms } from '../peace/exhaustion.ts';
import type { PowerId } from '../ids.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { partisans } from '../partisans/partisans.ts';
import { stir } from '../partisans/stir.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';

/** Where stability settles when nothing pulls at it. */
const CALM = 60;

/** Phase 5: stability and the will to fight move with fortunes; occupied land stirs. */
export function home(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'occupation-policy'))
    month.tell({ kind: 'occupation-set', power, policy: order.policy });
  const situation = month.survey();
  for (const power of situation.survey.living) {
    const terms = stabilityTerms(situation, power);
    const stability = clamp(sumOf(terms), -8, 8);
    const heart = heartTerms(situation, power);
    const warSupport = sumOf(heart);
    if (stability !== 0 || warSupport !== 0)
      month.tell({ kind: 'home', power, stability, warSupport, terms, heart });
  }
  for (const id of sortedKeys(month.world.provinces)) stir(month, situation, id);
  partisans(month);
}

/** What moves the stability of a state this month. */
export function stabilityTerms(situation: Situation, power: PowerId): Term[] {
  const { world } = situation;
  const own = world.powers[power];
  if (!own) return [];
  const lost = sortedKeys(world.provinces).filter((id) => {
    const state = world.provinces[id];
    return state?.owner === power && state.controller !== power;
  });
  const capitalLost = lost.includes(own.capital);
  return [
    ...term('home.calm', (CALM - own.stability) / 12),
    ...term('home.war', enemiesOf(situation, power).length > 0 ? -1 : 0),
    ...exhaustionTerms(situation, power),
    ...term('home.land-lost', -clamp(lost.length, 0, 4), { count: lost.length }),
    ...term('home.capital-lost', capitalLost ? -5 : 0),
    ...term('home.empty-treasury', own.stocks.gold === 0 ? -2 : 0),
    ...term('home.no-coal', own.stocks.coal === 0 ? -1 : 0),
    ...term('home.prestige', own.prestige / 40),
  ];
}
