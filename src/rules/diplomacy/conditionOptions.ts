import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { Clause } from './clause.ts';
import { mayNameCase, provisoHolds, type Case, type Proviso } from './condition.ts';

/** All that a promise between two could hang on now: it must be so when it is given. */
export function provisoOptions(situation: Situation, from: PowerId, to: PowerId): Proviso[] {
  const { survey, world } = situation;
  const third = survey.living.filter((power) => power !== from && power !== to);
  const provisos: Proviso[] = [
    ...third.map((power): Proviso => ({ kind: 'stands', power })),
    ...survey.living.flatMap((power) =>
      sortedKeys(world.provinces)
        .filter((province) => world.provinces[province]?.controller === power)
        .map((province): Proviso => ({ kind: 'holds', power, province })),
    ),
    ...[from, to].flatMap((power) =>
      third.map((other): Proviso => ({ kind: 'at-peace', power, with: other })),
    ),
  ];
  return provisos.filter((proviso) => provisoHolds(situation, proviso));
}

/** Every single case to which a clause between two could be narrowed. */
export function caseOptions(
  { survey }: Situation,
  clause: Clause,
  from: PowerId,
  to: PowerId,
): Case[] {
  if (!mayNameCase(clause)) return [];
  const attacked = clause.kind === 'guarantee' ? [clause.of] : [from, to];
  return survey.living
    .filter((power) => power !== from && power !== to)
    .flatMap((by) => attacked.map((on): Case => ({ by, on })));
}
