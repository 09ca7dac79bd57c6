import { allied, bondsBetween, type PowerId, type Situation } from '../rules/index.ts';

/** Soldiers that would stand with `power` if `attacker` came: its own and its sworn friends'. */
export function defendersOf(situation: Situation, power: PowerId, attacker: PowerId): number {
  const { survey } = situation;
  let sum = survey.armies[power] ?? 0;
  for (const friend of survey.living) {
    if (friend === power || friend === attacker) continue;
    if (pledged(situation, friend, power, attacker)) sum += (survey.armies[friend] ?? 0) / 2;
  }
  return Math.trunc(sum);
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
