import type { ProvinceId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { clamp, sumOf, type Term } from '../term.ts';
import { movementIn, resistanceTerms, type Movement } from './resistance.ts';
import { rise } from './rise.ts';

/** Below this unrest nobody takes up arms. */
const STIRRED = 20;
/** From this strength on trains are derailed, and from that on men come out of the woods. */
const SABOTAGE = 25;
const RISING = 45;
/** The most that either is likely in a month, of a hundred. */
const LIKELIEST = 35;

/** The movements in occupied land act: sabotage, and risings where nobody keeps them down. */
export function partisans(month: MonthWriter): void {
  for (const province of sortedKeys(month.world.provinces)) {
    if ((month.world.provinces[province]?.unrest ?? 0) < STIRRED) continue;
    const situation = month.survey();
    const movement = movementIn(situation, province);
    const terms = resistanceTerms(situation, province);
    const strength = sumOf(terms);
    if (!movement || strength < SABOTAGE) continue;
    const free = !situation.survey.unitAt.has(province);
    if (free && happens(month, 'rising', province, strength - RISING))
      rise(month, province, movement, terms);
    else if (happens(month, 'sabotage', province, strength - SABOTAGE))
      sabotage(month, province, movement, terms);
  }
}

const happens = (month: MonthWriter, what: string, province: ProvinceId, chance: number): boolean =>
  chance >= 0 && month.draw(what, province).chance(clamp(5 + chance, 0, LIKELIEST));

/** What the works of a province would have yielded this month burns. */
function sabotage(
  month: MonthWriter,
  province: ProvinceId,
  { nation, holder, patron }: Movement,
  terms: readonly Term[],
): void {
  const works = month.world.provinces[province]?.works ?? 0;
  const cost = { gold: 2 + works, oil: 0, coal: Math.trunc(works / 2), manpower: 1 };
  month.tell({ kind: 'sabotage', province, power: holder, nation, patron, cost, terms });
}
