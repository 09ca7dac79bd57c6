import type { PowerId } from '../ids.ts';
import { resurveyed, type Situation, type SurveyPart } from '../survey.ts';
import { treatiesKnownTo } from './sealed.ts';

const TREATIES: ReadonlySet<SurveyPart> = new Set(['ties']);

/** A situation as a power knows it, without the treaties that are kept from it. */
export function knownTo(situation: Situation, power: PowerId | null): Situation {
  const { world } = situation;
  const treaties = treatiesKnownTo(world, power);
  if (treaties === world.treaties) return situation;
  return resurveyed({ ...situation, world: { ...world, treaties } }, TREATIES);
}
