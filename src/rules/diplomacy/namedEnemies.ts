import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { threatOf } from './threat.ts';

/** What two together have to fear of a power before their treaties name it. */
const FEARED = 40;

/** Powers that a treaty of the two can be aimed at: those that either has reason to fear. */
export const namedEnemies = (situation: Situation, from: PowerId, to: PowerId): PowerId[] =>
  situation.survey.living.filter(
    (power) =>
      power !== from &&
      power !== to &&
      threatOf(situation, from, power) + threatOf(situation, to, power) >= FEARED,
  );
