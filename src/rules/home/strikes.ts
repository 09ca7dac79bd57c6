import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Power } from '../world.ts';
import type { Tally } from './tallies.ts';

/** The most that a strike is likely in a month, of a hundred. */
const LIKELIEST = 25;
/** What a strike adds to the unrest of its province. */
const STIR = 6;

/** Chance in a hundred that work stops somewhere this month, reason by reason. */
export function strikeTerms(own: Power, tally: Tally): Term[] {
  return [
    ...term('strike.government', (45 - own.stability) / 2),
    ...term('strike.party', (own.parties.communist.share - 10) / 2),
    ...term('strike.streets', tally.unrest / 5),
    ...term('strike.bread', own.stocks.gold === 0 || own.stocks.coal === 0 ? 6 : 0),
    ...term('strike.police', own.regime === 'communist' || own.regime === 'fascist' ? -10 : 0),
  ];
}

/** Work stops in the most troubled province that has works: its month is lost. */
export function strikes(month: MonthWriter, power: PowerId, tally: Tally): void {
  const { world } = month;
  const own = world.powers[power];
  const province = tally.sorest;
  if (!own || province === null) return;
  const terms = strikeTerms(own, tally);
  const chance = sumOf(terms);
  if (chance <= 0 || !month.draw('strike', power).chance(clamp(chance, 0, LIKELIEST))) return;
  const works = world.provinces[province]?.works ?? 0;
  const cost = { gold: works, coal: Math.trunc(works / 2) };
  month.tell({ kind: 'strike', power, province, cost, terms });
  month.tell({ kind: 'unrest', province, change: STIR });
}
