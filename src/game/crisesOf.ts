import {
  type Crisis,
  type CrisisId,
  type CrisisSide,
  eased,
  GAVE_WAY,
  lossOfFace,
  type PowerId,
  sameStake,
  sortedKeys,
  type StateOrder,
  type StateOrderOf,
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

const STEPS = ['step-down', 'give-way', 'back', 'mediate', 'stand-aside'] as const;
/** Prestige that it would cost a party to give in as things stand. */
export const priceOfGivingIn = ({ by, step, mediator }: Crisis, party: PowerId): number =>
  eased(party === by ? lossOfFace(step) : GAVE_WAY, mediator);

/** Everything that the player may do in a crisis. */
export function crisisOrders({ legal, me }: Game, id: CrisisId, crisis: Crisis): StateOrder[] {
  const { by, against, over } = crisis;
  const press = legal?.of('press') ?? [];
  const steps = STEPS.flatMap(
    (kind): StateOrderOf<(typeof STEPS)[number]>[] => legal?.of(kind) ?? [],
  );
  return [
    ...press.filter(
      (order) => me === by && order.against === against && sameStake(order.over, over),
    ),
    ...steps.filter(({ crisis: of }) => of === id),
  ];
}
