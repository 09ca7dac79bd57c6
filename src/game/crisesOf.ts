import {
  type Crisis,
  type CrisisId,
  type CrisisSide,
  type PowerId,
  sameStake,
  sortedKeys,
  type StateOrder,
  type World,
} from '../rules/index.ts';
import type { Game } from './state.ts';

/** The crises in which a power presses or is pressed. */
export const crisesOf = (world: World, power: PowerId): [CrisisId, Crisis][] =>
  allCrises(world).filter(([, { by, against }]) => by === power || against === power);

/** Every crisis there is. */
export const allCrises = ({ crises }: World): [CrisisId, Crisis][] =>
  sortedKeys(crises).flatMap((id): [CrisisId, Crisis][] => {
    const crisis = crises[id];
    return crisis ? [[id, crisis]] : [];
  });

/** Who has put himself behind a side. */
export const backersOf = ({ backers }: Crisis, side: CrisisSide): PowerId[] =>
  sortedKeys(backers).filter((power) => backers[power] === side);

/** Everything that the player may do in a crisis. */
export function crisisOrders({ legal, me }: Game, id: CrisisId, crisis: Crisis): StateOrder[] {
  const { by, against, over } = crisis;
  return (legal?.state ?? []).filter((order) => {
    if (order.kind === 'press')
      return me === by && order.against === against && sameStake(order.over, over);
    return 'crisis' in order && order.kind !== 'declare-war' && order.crisis === id;
  });
}
