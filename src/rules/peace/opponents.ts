import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { opposed } from './warSides.ts';

/** Whether the two are on different sides of some war, an armistice between them or not. */
export const opponents = ({ world }: Situation, a: PowerId, b: PowerId): boolean =>
  sortedValues(world.wars).some((war) => opposed(war, a, b));
