import { capitulate, capitulationTerms, CAPITULATES_AT } from '../peace/capitulation.ts';
import { leaveWar, returnLand } from '../peace/endWarBetween.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { enemiesOf } from '../standing.ts';
import { sumOf } from '../term.ts';

/** Phase 6: who can fight no longer gives in; the dead leave their wars. */
export function peace(month: MonthWriter): void {
  const { living } = month.survey().survey;
  for (const power of living) {
    const situation = month.survey();
    if (enemiesOf(situation, power).length === 0) continue;
    const terms = capitulationTerms(situation, power);
    if (sumOf(terms) >= CAPITULATES_AT) capitulate(month, power, terms);
  }
  const { world } = month;
  for (const war of sortedKeys(world.wars))
    for (const power of [
      ...(world.wars[war]?.attackers ?? []),
      ...(world.wars[war]?.defenders ?? []),
    ])
      if (world.wars[war] && !world.powers[power]?.alive) leaveWar(month, war, power);
  returnLand(month);
}
