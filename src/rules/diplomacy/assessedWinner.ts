import type { PowerId } from '../ids.ts';
import { alliesOf } from '../standing.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';

/** What a works counts beside a point of armed strength, in a war that lasts. */
const WORKS = 3;
/** The share of an ally's forces that is reckoned as one's own: one half. */
const ALLIES = 2;
/** Percent by which the first must be ahead of the next before Europe calls the race. */
const LEAD = 15;

/** Whom Europe expects to come out on top, and by how many percent it is ahead of the next. */
export interface AssessedWinner {
  readonly power: PowerId;
  readonly lead: number;
}

/**
 * How strong a power is thought to be in a great war: its armies, half its fleets, three for each
 * works, half the forces of those sworn to it, what its wars have shown, its name, and that of its
 * army.
 */
export function assessedTerms(situation: Situation, power: PowerId): Term[] {
  const { survey, world } = situation;
  const forces = (of: PowerId): number => (survey.armies[of] ?? 0) + (survey.fleets[of] ?? 0) / 2;
  let sworn = 0;
  for (const friend of alliesOf(situation, power)) sworn += forces(friend) / ALLIES;
  let fortunes = 0;
  for (const { parties } of sortedValues(world.wars)) {
    const { dealt = 0, lost = 0 } = parties[power] ?? {};
    fortunes += clamp(dealt - lost, -60, 60);
  }
  return [
    ...term('assess.armies', survey.armies[power] ?? 0),
    ...term('assess.fleets', (survey.fleets[power] ?? 0) / 2),
    ...term('assess.works', WORKS * (survey.works[power] ?? 0)),
    ...term('assess.allies', sworn),
    ...term('assess.fortunes', fortunes),
    ...term('assess.name', clamp(world.powers[power]?.prestige ?? 0, -40, 40)),
    ...term('assess.arms', clamp(world.powers[power]?.reputation ?? 0, -40, 40)),
  ];
}

/** The great power that is thought strongest, if it is clearly ahead; remembered for the moment. */
export function assessedWinner(situation: Situation): AssessedWinner | null {
  const { memo } = situation.survey;
  if (memo.winner === undefined) memo.winner = callRace(situation);
  return memo.winner;
}

function callRace(situation: Situation): AssessedWinner | null {
  const { survey, content } = situation;
  const [first, second] = survey.living
    .filter((power) => content.scenario.powers[power]?.rank === 'great')
    .map((power) => ({ power, strength: sumOf(assessedTerms(situation, power)) }))
    .toSorted((a, b) => b.strength - a.strength || (a.power < b.power ? -1 : 1));
  if (!first || !second || second.strength <= 0) return null;
  const lead = Math.trunc((100 * (first.strength - second.strength)) / second.strength);
  return lead >= LEAD ? { power: first.power, lead } : null;
}
