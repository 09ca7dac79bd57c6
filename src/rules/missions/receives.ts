import { opinionOf } from '../diplomacy/opinion.ts';
import type { PowerId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';

/** Whether a host that must think so well of its guests would receive them. */
export const receives = (
  situation: Situation,
  host: PowerId,
  guest: PowerId,
  opinion: number,
): Verdict => (opinionOf(situation, host, guest) >= opinion ? 'allowed' : 'not-received');
