import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { sideOf } from './warSides.ts';

/** Months of war that a country bears before it counts them. */
const PATIENCE = 12;

/** What a power's wars weigh on it: the months of the longest, and what all of them have cost. */
export function burdenOf({ world }: Situation, power: PowerId): { months: number; lost: number } {
  const burden = { months: 0, lost: 0 };
  for (const war of sortedValues(world.wars)) {
    const party = sideOf(war, power) === undefined ? undefined : war.parties[power];
    if (!party) continue;
    burden.months = Math.max(burden.months, world.month - party.since);
    burden.lost += party.lost;
  }
  return burden;
}

/** What its wars take from the stability of a power each month. */
export function exhaustionTerms(situation: Situation, power: PowerId): Term[] {
  const { months, lost } = burdenOf(situation, power);
  return [
    ...term('exhaustion.months', -clamp((months - PATIENCE) / PATIENCE, 0, 2), { count: months }),
    ...term('exhaustion.losses', -clamp(lost / 25, 0, 2), { count: lost }),
  ];
}

/** What moves the will to fight this month: an invasion rouses it, months and losses wear it. */
export function heartTerms(situation: Situation, power: PowerId): Term[] {
  const own = situation.world.powers[power];
  if (!own) return [];
  const { months, lost } = burdenOf(situation, power);
  const fighting = sortedValues(situation.world.wars).some((war) => sideOf(war, power));
  if (!fighting) return term('heart.peace', own.warSupport < 40 ? 1 : own.warSupport > 60 ? -1 : 0);
  return [
    ...term('heart.war', own.warSupport > 20 ? -1 : 0),
    ...term('heart.months', months >= 2 * PATIENCE && own.warSupport > 10 ? -1 : 0),
    ...term('heart.losses', own.warSupport > 10 ? -clamp(lost / 30, 0, 1) : 0),
  ];
}
