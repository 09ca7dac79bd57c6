import type { Check } from './inquiry.ts';

/** Forts stand in provinces that are there. */
export const checkForts: Check = ({ material, refer }) => {
  for (const { value, spot } of material.forts) refer.land(spot, value[0]);
};
