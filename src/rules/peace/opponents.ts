import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { ofPair } from '../survey/pairs.ts';

/** Whether the two are on different sides of some war, an armistice between them or not. */
export const opponents = ({ survey }: Situation, a: PowerId, b: PowerId): boolean =>
  ofPair(survey.opponents, a, b) === true;
