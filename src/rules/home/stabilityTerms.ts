import type { PowerId } from '../ids.ts';
import { exhaustionTerms } from '../peace/exhaustion.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { FACTIONS, PARTIES, type Power } from '../world.ts';
import { voiceOf } from './parties.ts';
import type { Tally } from './tallies.ts';

/** Where stability settles when nothing pulls at it. */
const CALM = 60;
/** A banned party of more than this share is felt. */
const UNHEARD = 35;

/** What moves the stability of a state this month. */
export function stabilityTerms(situation: Situation, power: PowerId, tally: Tally): Term[] {
  const own = situation.world.powers[power];
  if (!own) return [];
  const atWar = situation.survey.belligerents.has(power);
  return [
    ...term('home.calm', (CALM - own.stability) / 12),
    ...term('home.war', atWar ? -1 : 0),
    ...exhaustionTerms(situation, power),
    ...term('home.land-lost', -clamp(tally.lost, 0, 4), { count: tally.lost }),
    ...term('home.capital-lost', tally.capitalLost ? -5 : 0),
    ...term('home.empty-treasury', own.stocks.gold === 0 ? -2 : 0),
    ...term('home.no-coal', own.stocks.coal === 0 ? -1 : 0),
    ...term('home.prestige', own.prestige / 40),
    ...term('home.factions', (loyaltyOf(own) - 50) / 20),
    ...term('home.unheard', -unheard(own) / 15),
    ...term('home.streets', -tally.unrest / 15),
    ...term('home.creed', tally.crossed > 0 && own.parties[own.ruling].share < 40 ? -1 : 0),
    ...term('home.victories', clamp(tally.won - tally.beaten, -2, 1)),
  ];
}

/** The loyalty of all factions together, each by its voice: 0 to 100. */
export function loyaltyOf({ factions, regime }: Pick<Power, 'factions' | 'regime'>): number {
  let sum = 0;
  for (const each of FACTIONS) sum += voiceOf(regime, each) * factions[each];
  return Math.trunc(sum / 100);
}

/** Hundredths of the country whose party is banned, above what is not felt. */
function unheard({ parties }: Power): number {
  let sum = 0;
  for (const each of PARTIES) if (parties[each].banned) sum += parties[each].share;
  return Math.max(0, sum - UNHEARD);
}
