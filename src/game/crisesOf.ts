import {
  type Crisis,
  type CrisisId,
  type PowerId,
  sortedKeys,
  type World,
} from '../rules/index.ts';

/** The crises in which a power presses or is pressed. */
export const crisesOf = ({ crises }: World, power: PowerId): [CrisisId, Crisis][] =>
  sortedKeys(crises).flatMap((id): [CrisisId, Crisis][] => {
    const crisis = crises[id];
    return crisis && (crisis.by === power || crisis.against === power) ? [[id, crisis]] : [];
  });
