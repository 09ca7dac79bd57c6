import type { CrisisId, PowerId } from '../ids.ts';

/** A power presses another in one crisis at a time. */
export const crisisId = (by: PowerId, against: PowerId): CrisisId => `${by}-${against}` as CrisisId;
