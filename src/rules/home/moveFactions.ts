import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, sumOf, type Term } from '../term.ts';
import { FACTIONS, type Faction } from '../world.ts';
import { factionTerms } from './factionTerms.ts';
import { rootLoyalty } from './innerLife.ts';
import type { Tally } from './tallies.ts';

/** The factions follow fortune: each by its own causes. */
export function moveFactions(month: MonthWriter, power: PowerId, tally: Tally): void {
  const own = month.world.powers[power];
  if (!own) return;
  const { setUp, home } = month.content.scenario;
  const began = setUp.powers[power]?.stability ?? own.stability;
  const changes: Partial<Record<Faction, readonly Term[]>> = {};
  let moved = false;
  for (const faction of FACTIONS) {
    const terms = factionTerms(own, tally, {
      faction,
      root: rootLoyalty(began, home[power] ?? {}, faction),
    });
    const loyalty = own.factions[faction];
    if (clamp(loyalty + sumOf(terms), 0, 100) === loyalty) continue;
    changes[faction] = terms;
    moved = true;
  }
  if (moved) month.tell({ kind: 'factions', power, changes });
}
