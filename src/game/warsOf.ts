import {
  type PowerId,
  sideOf,
  sortedKeys,
  type War,
  type WarId,
  type WarSide,
  type World,
} from '../rules/index.ts';

export { foesIn, sideOf } from '../rules/index.ts';

/** Every war that is being fought. */
export const allWars = ({ wars }: World): [WarId, War][] =>
  sortedKeys(wars).flatMap((id): [WarId, War][] => {
    const war = wars[id];
    return war === undefined ? [] : [[id, war]];
  });

/** The wars that a power fights in. */
export const warsOf = (world: World, power: PowerId): [WarId, War][] =>
  allWars(world).filter(([, war]) => sideOf(war, power) !== undefined);

/** Those who fight on one side now, its leader first. */
export const partiesOf = (war: War, side: WarSide): readonly PowerId[] => war[side];
