import type { PowerId } from '../ids.ts';
import type { World } from '../world.ts';
import { missionId, type MissionKind } from './mission.ts';

/** Whether what a mission of `from` to `to` left behind still counts. */
export const hasLegacy = (
  { legacies }: World,
  mission: MissionKind,
  from: PowerId,
  to: PowerId,
): boolean => legacies[missionId(from, { mission, to })] !== undefined;

/** The same for a mission of either to the other. */
export const sharesLegacy = (world: World, mission: MissionKind, a: PowerId, b: PowerId): boolean =>
  hasLegacy(world, mission, a, b) || hasLegacy(world, mission, b, a);

/**
 * What a press campaign gives back of the cost of another's creed: half of it (MIL-18). The two
 * creeds' affinity is what it would be without.
 */
export const pressRelief = (
  world: World,
  of: PowerId,
  toward: PowerId,
  affinity: number,
): number => (affinity < 0 && hasLegacy(world, 'press', of, toward) ? -affinity / 2 : 0);
