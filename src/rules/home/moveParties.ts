import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import { PARTIES, type Party } from '../world.ts';
import { appealTerms, levelled, rootsOf } from './partyTerms.ts';
import type { Tally } from './tallies.ts';

/** Opinion moves by the quarter. */
const QUARTER = 3;

/** Followers come and go in March, June, September and December. */
export function moveParties(
  month: MonthWriter,
  situation: Situation,
  power: PowerId,
  tally: Tally,
): void {
  const own = month.world.powers[power];
  if (!own || month.world.month % QUARTER !== 2) return;
  const roots = rootsOf(situation, power);
  const appeals: Partial<Record<Party, readonly Term[]>> = {};
  for (const party of PARTIES)
    appeals[party] = [
      ...appealTerms(situation, own, party, tally),
      ...term('appeal.roots', (roots[party] - own.parties[party].share) / 5),
    ];
  swayParties(month, power, appeals);
}

/** Some parties gain or lose followers at the cost or to the good of all. */
export function swayParties(
  month: MonthWriter,
  power: PowerId,
  appeals: Readonly<Partial<Record<Party, readonly Term[]>>>,
): void {
  const own = month.world.powers[power];
  if (!own || PARTIES.every((party) => sumOf(appeals[party] ?? []) === 0)) return;
  month.tell({ kind: 'parties', power, changes: levelled(own, appeals) });
}
