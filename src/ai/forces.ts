import {
  allied,
  atWar,
  bondsBetween,
  clamp,
  contains,
  protects,
  reach,
  type PowerId,
  type Situation,
} from '../rules/index.ts';

/**
 * Soldiers that might stand with `power` if `attacker` came: its own; a share of those of its
 * sworn friends, its protectors, and whoever wants the attacker held down; and all that such
 * friends have beside its land, where the attacker can count them (MIL-10).
 */
export function defendersOf(situation: Situation, power: PowerId, attacker: PowerId): number {
  const { survey } = situation;
  let sum = survey.armies[power] ?? 0;
  for (const friend of survey.living) {
    if (friend === power || friend === attacker) continue;
    const share = likelihood(situation, friend, power, attacker);
    if (share === 0) continue;
    const beside = forcesBeside(situation, friend, power);
    sum += beside + (((survey.armies[friend] ?? 0) - beside) * share) / 100;
  }
  return Math.trunc(sum);
}

/** Hundredths of a third power's armies that an attacker had better reckon with. */
function likelihood(
  situation: Situation,
  friend: PowerId,
  power: PowerId,
  attacker: PowerId,
): number {
  const near = reach(situation, friend, power) + reach(situation, friend, attacker);
  if (near === 0 || atWar(situation, friend, power) || allied(situation, friend, attacker))
    return 0;
  if (pledged(situation, friend, power, attacker)) return 45;
  const warden = protects(situation, friend, power) / 3 + contains(situation, friend, attacker) / 6;
  return clamp(Math.trunc(warden), 0, 35);
}

/** What a friend has in places beside a power's land. */
function forcesBeside(
  { content, world, survey }: Situation,
  friend: PowerId,
  power: PowerId,
): number {
  const quality = content.scenario.powers[friend]?.quality ?? 1;
  let sum = 0;
  for (const id of survey.units[friend] ?? []) {
    const unit = world.units[id];
    if (unit?.kind !== 'army') continue;
    const beside = (content.board.neighbours[unit.at] ?? []).some(
      ({ to, army }) => army && world.provinces[to]?.controller === power,
    );
    if (beside) sum += unit.strength * quality;
  }
  return sum;
}

/** Whether `friend` has promised to fight for `power` against `attacker`. */
export function pledged(
  situation: Situation,
  friend: PowerId,
  power: PowerId,
  attacker: PowerId,
): boolean {
  if (allied(situation, friend, power)) return true;
  return bondsBetween(situation, friend, power).some(
    ({ clause }) =>
      (clause.kind === 'alliance' && clause.against === attacker) ||
      (clause.kind === 'guarantee' && clause.by === friend),
  );
}
