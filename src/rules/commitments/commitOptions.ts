import type { PowerId } from '../ids.ts';
import type { StateOrder } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { sidesOpen } from './backed.ts';
import { checkBacked } from './checkCommit.ts';
import { AIDS, MOST_AID } from './commitment.ts';

/** Every help that a power might give to a fight of others, and what it might take back. */
export const commitOptions = (situation: Situation, me: PowerId): StateOrder[] => [
  ...sidesOpen(situation)
    .filter((to) => checkBacked(situation, me, to) === 'allowed')
    .flatMap((to) =>
      AIDS.flatMap((what) =>
        AMOUNTS.map((amount): StateOrder => ({ kind: 'commit', to, what, amount })),
      ),
    ),
  ...sortedKeys(situation.world.commitments).map(
    (commitment): StateOrder => ({ kind: 'withdraw', commitment }),
  ),
];

const AMOUNTS = Array.from({ length: MOST_AID }, (_, i) => i + 1);
