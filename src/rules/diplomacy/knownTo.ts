import type { PowerId } from '../ids.ts';
import { situationOf, type Situation } from '../survey.ts';
import { treatiesKnownTo } from './sealed.ts';

/** A situation as a power knows it, without the treaties that are kept from it. */
export function knownTo(situation: Situation, power: PowerId | null): Situation {
  const { content, world } = situation;
  const treaties = treatiesKnownTo(world, power);
  return treaties === world.treaties ? situation : situationOf(content, { ...world, treaties });
}
