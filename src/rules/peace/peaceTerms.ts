import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { sortedValues } from '../sortedKeys.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { landWanted } from '../diplomacy/aims.ts';
import { fortunesOf } from './warScore.ts';
import { leads, opposed } from './warSides.ts';

/** Provinces that `owner` owns and `holder` occupies. */
const occupied = ({ world, survey }: Situation, owner: PowerId, holder: PowerId): number =>
  (survey.owned[owner] ?? []).filter((id) => world.provinces[id]?.controller === holder).length;

/** Months since the oldest war between the two began. */
function monthsOfWar({ world }: Situation, a: PowerId, b: PowerId): number {
  let months = 0;
  for (const war of sortedValues(world.wars))
    if (opposed(war, a, b)) months = Math.max(months, world.month - war.since);
  return months;
}

/** What it is worth to `me` to end the war with `other` as things stand. */
export function peaceTerms(situation: Situation, me: PowerId, other: PowerId): Term[] {
  const { survey } = situation;
  const mine = (survey.armies[me] ?? 0) + (survey.fleets[me] ?? 0) / 2 + 5;
  const theirs = (survey.armies[other] ?? 0) + (survey.fleets[other] ?? 0) / 2 + 5;
  const forces = clamp((30 * (theirs - mine)) / (theirs + mine), -30, 30);
  const won = occupied(situation, other, me);
  const wanted = landWanted(situation, me, other);
  return [
    ...term('peace.weariness', clamp(2 * monthsOfWar(situation, me, other) - 10, -10, 45)),
    ...term('peace.land-back', clamp(6 * occupied(situation, me, other), 0, 50)),
    ...term('peace.land-returned', -clamp(6 * won, 0, 50)),
    ...term('peace.forces', forces, { power: other }),
    ...term('peace.fortunes', -sumOf(fortunesOf(situation, me, other)) / 2),
    ...term('peace.comrades', comradesLeft(situation, me, other)),
    ...term('peace.aims-unmet', -wanted / 3),
  ];
}

/** What it costs to leave those beside whom one fights: much for a sworn ally, nothing to a leader. */
function comradesLeft({ world }: Situation, me: PowerId, other: PowerId): number {
  let cost = 0;
  for (const war of sortedValues(world.wars)) {
    if (!opposed(war, me, other) || leads(war, me)) continue;
    const bond = war.parties[me]?.bond;
    cost = Math.min(cost, bond === 'ally' ? -25 : bond === 'associate' ? -10 : -40);
  }
  return cost;
}

/** What it is worth to `me` to stop fighting `other` for a while, each where it stands. */
export function truceTerms(situation: Situation, me: PowerId, other: PowerId): Term[] {
  return [
    ...term('peace.weariness', clamp(monthsOfWar(situation, me, other) - 8, -10, 25)),
    ...term('peace.fortunes', -sumOf(fortunesOf(situation, me, other)) / 3),
    ...term('peace.aims-unmet', -landWanted(situation, me, other) / 5),
  ];
}
