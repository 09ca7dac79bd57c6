import { dreadedBy, threatOf } from '../diplomacy/threat.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';

/** The danger that two powers have in common, and whom it comes from (MIL-1). */
export interface CommonDanger {
  readonly danger: number;
  /** One of the two themselves where there is none. */
  readonly power: PowerId;
}

export function commonDanger(situation: Situation, a: PowerId, b: PowerId): CommonDanger {
  let worst: CommonDanger = { danger: 0, power: a };
  for (const power of dreadedBy(situation, a)) {
    if (power === b) continue;
    const danger = Math.min(threatOf(situation, a, power), threatOf(situation, b, power));
    if (danger > worst.danger) worst = { danger, power };
  }
  return worst;
}
