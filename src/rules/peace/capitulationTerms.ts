import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';

/** The sum of reasons at which a power gives in. */
export const CAPITULATES_AT = 100;

/** How near a power is to giving in: its capital, its works, its heart for fighting. */
export function capitulationTerms({ world, survey }: Situation, power: PowerId): Term[] {
  const own = world.powers[power];
  if (!own) return [];
  let works = 0;
  let lost = 0;
  for (const id of sortedKeys(world.provinces)) {
    const state = world.provinces[id];
    if (state?.owner !== power) continue;
    works += state.works + 1;
    if (state.controller !== power) lost += state.works + 1;
  }
  const capital = world.provinces[own.capital]?.controller !== power;
  const armies = (survey.units[power] ?? []).some((id) => world.units[id]?.kind === 'army');
  return [
    ...term('capitulation.capital', capital ? 45 : 0),
    ...term('capitulation.works', works === 0 ? 0 : (70 * lost) / works),
    ...term('capitulation.no-army', armies ? 0 : 15),
    ...term('capitulation.heart', (50 - own.warSupport) / 4 + (50 - own.stability) / 5),
  ];
}
