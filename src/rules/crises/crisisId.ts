import type { CrisisId, PowerId, ProvinceId } from '../ids.ts';

/** A power has one crisis at most over one province. */
export const crisisId = (by: PowerId, over: ProvinceId): CrisisId => `${by}-${over}` as CrisisId;
