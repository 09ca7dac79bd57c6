import { type PowerId, sortedKeys, type War, type WarId, type World } from '../rules/index.ts';

/** The wars that a power fights in. */
export const warsOf = ({ wars }: World, power: PowerId): [WarId, War][] =>
  sortedKeys(wars).flatMap((id): [WarId, War][] => {
    const war = wars[id];
    const fights = war?.attackers.includes(power) || war?.defenders.includes(power);
    return war !== undefined && fights ? [[id, war]] : [];
  });
