import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, term } from '../term.ts';
import type { Party, Power, World } from '../world.ts';
import { govern, reconcile, strongestParty } from './changeRegime.ts';
import { PARTY_OF, REGIME_OF } from './parties.ts';

/** Chance in a hundred that a government falls, for each month that nothing has held it up. */
const TOTTERING = 12;
/** Where the next one begins, and the zeal for the war that goes with the last. */
const BEGINS = 25;
const WEARY = -6;

/**
 * A government that has lost every hold falls, the sooner the longer ago that is, and after nine
 * months for certain. Whoever has most followers of those who did not govern comes after it; in a
 * client's land the creed of its overlord.
 */
export function fallOfGovernment(month: MonthWriter, power: PowerId): void {
  const own = month.world.powers[power];
  if (own?.broken === undefined || own.exile !== null || own.regime === 'mandate') return;
  const since = own.broken;
  if (!month.draw('fall', power).chance(clamp(TOTTERING * (month.world.month - since), 0, 100)))
    return;
  const ruling = successor(month.world, own);
  month.tell({ kind: 'government-fell', power, before: own.ruling, after: ruling, since });
  govern(month, power, { regime: REGIME_OF[ruling], ruling });
  reconcile(month, power);
  const atWar = month.survey().survey.belligerents.has(power);
  const terms = term('home.new-government', BEGINS);
  const heart = atWar ? term('home.new-government', WEARY) : [];
  const change = { stability: BEGINS, warSupport: atWar ? WEARY : 0 };
  month.tell({ kind: 'home', power, ...change, terms, heart });
}

function successor({ powers }: World, own: Power): Party {
  const overlord = own.overlord === null ? undefined : powers[own.overlord];
  if (overlord) return PARTY_OF[overlord.regime];
  return strongestParty(own.parties, (each) => each !== own.ruling);
}
