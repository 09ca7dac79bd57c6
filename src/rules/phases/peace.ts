import { settleAid } from '../commitments/settleAid.ts';
import { giveIn } from '../peace/capitulation.ts';
import { capitulationTerms, CAPITULATES_AT } from '../peace/capitulationTerms.ts';
import { disband } from '../peace/disband.ts';
import { leaveWar, returnLand } from '../peace/endWarBetween.ts';
import { endZones } from '../peace/endZones.ts';
import { keepExile, refugeFor } from '../peace/exile.ts';
import { tellTolls } from '../peace/tellTolls.ts';
import { claimShares } from '../peace/claimShares.ts';
import { settleConferences } from '../peace/settle.ts';
import { withdraw } from '../peace/withdraw.ts';
import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import { enemiesOf } from '../standing.ts';
import { sumOf } from '../term.ts';

/** Phase 6: who can fight no longer gives in; the dead leave their wars. */
export function peace(month: MonthWriter): void {
  claimShares(month);
  tellTolls(month);
  const { living } = month.survey().survey;
  for (const power of living) {
    const abroad = month.world.powers[power]?.exile !== null;
    if (abroad && keepExile(month, power)) continue;
    const situation = month.survey();
    if (enemiesOf(situation, power).length === 0) continue;
    const terms = capitulationTerms(situation, power);
    if (sumOf(terms) >= CAPITULATES_AT) giveIn(month, power, terms);
  }
  settleConferences(month);
  endZones(month);
  bury(month);
  const { world } = month;
  for (const war of sortedKeys(world.wars))
    for (const power of [
      ...(world.wars[war]?.attackers ?? []),
      ...(world.wars[war]?.defenders ?? []),
    ])
      if (world.wars[war] && !world.powers[power]?.alive) leaveWar(month, war, power);
  returnLand(month);
  withdraw(month);
  settleAid(month);
}

/** A power that owns no land any more is no power; its ministers may have a refuge abroad (WI-4). */
function bury(month: MonthWriter): void {
  const { world } = month;
  const owners = new Set(sortedValues(world.provinces).map(({ owner }) => owner));
  for (const power of sortedKeys(world.powers)) {
    if (!world.powers[power]?.alive || owners.has(power)) continue;
    disband(month, power);
    seekRefuge(month, power);
    month.tell({ kind: 'power-fell', power });
  }
}

function seekRefuge(month: MonthWriter, power: PowerId): void {
  const { powers, provinces } = month.world;
  const own = powers[power];
  const to = own && provinces[own.capital]?.owner;
  const host = refugeFor(month.survey(), power);
  if (own && own.exile === null && host !== null && to !== undefined && to !== host)
    month.tell({ kind: 'went-into-exile', power, host, to, terms: [] });
}
