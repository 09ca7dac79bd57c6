import {
  type PowerId,
  sortedKeys,
  type Treaty,
  type TreatyId,
  type World,
} from '../rules/index.ts';

/** The treaties in force that bind a power. */
export const treatiesOf = ({ treaties }: World, power: PowerId): [TreatyId, Treaty][] =>
  sortedKeys(treaties).flatMap((id): [TreatyId, Treaty][] => {
    const treaty = treaties[id];
    return treaty?.parties.includes(power) ? [[id, treaty]] : [];
  });
