import type { PowerId, ProvinceId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { sortedValues } from '../sortedKeys.ts';
import { reach } from '../standing.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { landWanted } from '../diplomacy/aims.ts';
import { fortunesOf } from './warScore.ts';
import { foesIn, leads, opposed } from './warSides.ts';

/** What speaks against a truce with somebody whom one cannot reach. */
const NO_FRONT = -30;

/** Those for whom a peace between two would be made: the whole sides, if both lead them. */
function madeFor(
  { world }: Situation,
  me: PowerId,
  other: PowerId,
): readonly [readonly PowerId[], readonly PowerId[]] {
  const [ours, theirs] = [new Set([me]), new Set([other])];
  for (const war of sortedValues(world.wars)) {
    if (!opposed(war, me, other) || !leads(war, me) || !leads(war, other)) continue;
    for (const power of foesIn(war, other)) ours.add(power);
    for (const power of foesIn(war, me)) theirs.add(power);
  }
  return [[...ours], [...theirs]];
}

/** Provinces that are owned on one side and occupied by the other. */
function occupied(
  { world, survey }: Situation,
  owners: readonly PowerId[],
  holders: readonly PowerId[],
): number {
  const held = (id: ProvinceId): boolean =>
    holders.some((holder) => world.provinces[id]?.controller === holder);
  return owners.reduce((sum, owner) => sum + (survey.owned[owner] ?? []).filter(held).length, 0);
}

/** Months since the oldest war between the two began. */
function monthsOfWar({ world }: Situation, a: PowerId, b: PowerId): number {
  let months = 0;
  for (const war of sortedValues(world.wars))
    if (opposed(war, a, b)) months = Math.max(months, world.month - war.since);
  return months;
}

/**
 * What it is worth to `me` to end the war with `other` as things stand. Leaders end it for all, so
 * they count what all would give back.
 */
export function peaceTerms(situation: Situation, me: PowerId, other: PowerId): Term[] {
  const { survey } = situation;
  const mine = (survey.armies[me] ?? 0) + (survey.fleets[me] ?? 0) / 2 + 5;
  const theirs = (survey.armies[other] ?? 0) + (survey.fleets[other] ?? 0) / 2 + 5;
  const forces = clamp((30 * (theirs - mine)) / (theirs + mine), -30, 30);
  const [friends, foes] = madeFor(situation, me, other);
  const wanted = Math.max(0, ...foes.map((enemy) => landWanted(situation, me, enemy)));
  return [
    ...term('peace.weariness', clamp(1.5 * monthsOfWar(situation, me, other) - 12, -12, 40)),
    ...term('peace.land-back', clamp(6 * occupied(situation, friends, foes), 0, 50)),
    ...term('peace.land-returned', -clamp(6 * occupied(situation, foes, friends), 0, 50)),
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
    cost = Math.min(cost, bond === 'ally' ? -35 : bond === 'associate' ? -10 : -40);
  }
  return cost;
}

/**
 * What it is worth to `me` to stop fighting `other` for a while, each where it stands: nothing that
 * would be felt where no front lies between them.
 */
export function truceTerms(situation: Situation, me: PowerId, other: PowerId): Term[] {
  const apart = reach(situation, me, other) < 2;
  return [
    ...term('peace.weariness', clamp(monthsOfWar(situation, me, other) - 12, -12, 20)),
    ...term('peace.fortunes', -sumOf(fortunesOf(situation, me, other)) / 2),
    ...term('peace.aims-unmet', -landWanted(situation, me, other) / 3),
    ...term('peace.comrades', comradesLeft(situation, me, other) / 2),
    ...term('peace.no-front', apart ? NO_FRONT : 0),
  ];
}
