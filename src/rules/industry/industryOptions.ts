import type { PowerId } from '../ids.ts';
import type { StateOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { FIELDS, PROJECTS, TRADED } from '../world.ts';
import { LOTS } from './market.ts';
import { MOST_EFFORT } from './programme.ts';

/** Every order to a treasury, a yard or a laboratory that a power might give. */
export const industryOptions = (situation: Situation, me: PowerId): StateOrder[] => [
  ...buildings(situation, me),
  ...(situation.world.powers[me]?.building ?? []).map(
    ({ at }): StateOrder => ({ kind: 'cancel-building', at }),
  ),
  ...(situation.survey.units[me] ?? []).map((of): StateOrder => ({ kind: 'disband', of })),
  ...FIELDS.flatMap((field) =>
    Array.from(
      { length: MOST_EFFORT + 1 },
      (_, effort): StateOrder => ({ kind: 'programme', field, effort }),
    ),
  ),
  ...TRADED.flatMap((good) => LOTS.map((amount): StateOrder => ({ kind: 'market', good, amount }))),
];

/** Every thing at every place, whether it may be built there or not. */
export const buildings = (
  { survey }: Situation,
  me: PowerId,
): Extract<StateOrder, { readonly kind: 'build' }>[] =>
  (survey.lands[me] ?? []).flatMap((at) =>
    PROJECTS.map((project) => ({ kind: 'build' as const, project, at })),
  );
