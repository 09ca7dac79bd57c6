import { opinionOf } from '../diplomacy/opinion.ts';
import { atWar, bound, enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { Condition } from './condition.ts';

type Of<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;
type Checks = {
  readonly [K in Condition['kind']]: (situation: Situation, condition: Of<K>) => boolean;
};

const CHECKS: Checks = {
  all: (s, { of }) => of.every((each) => holds(s, each)),
  any: (s, { of }) => of.some((each) => holds(s, each)),
  not: (s, { of }) => !holds(s, of),
  date: ({ world }, { from, until }) =>
    (from === undefined || world.month >= from) && (until === undefined || world.month <= until),
  exists: ({ world }, { power }) => world.powers[power]?.alive === true,
  holds: ({ world }, { power, provinces }) =>
    provinces.every((id) => {
      const state = world.provinces[id];
      return state?.owner === power && state.controller === power;
    }),
  'at-war': (s, { power, with: enemy }) =>
    enemy === undefined ? enemiesOf(s, power).length > 0 : atWar(s, power, enemy),
  treaty: (s, { between: [a, b], clause }) => bound(s, a, b, clause),
  opinion: (s, { of, toward, atLeast }) => opinionOf(s, of, toward) >= atLeast,
  happened: ({ world }, { event }) => world.happened[event] !== undefined,
  flag: ({ world }, { flag, atLeast }) => (world.flags[flag] ?? 0) >= atLeast,
};

/** Whether a condition of a pack holds as things stand. */
export function holds(situation: Situation, condition: Condition): boolean {
  const check = CHECKS[condition.kind] as (s: Situation, c: Condition) => boolean;
  return check(situation, condition);
}
