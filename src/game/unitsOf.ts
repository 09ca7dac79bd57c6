import { type PowerId, sortedKeys, type Unit, type UnitId, type World } from '../rules/index.ts';

/** The armies and fleets of a power, by id. */
export const unitsOf = ({ units }: World, power: PowerId): [UnitId, Unit][] =>
  sortedKeys(units).flatMap((id): [UnitId, Unit][] => {
    const unit = units[id];
    return unit?.power === power ? [[id, unit]] : [];
  });

/** The unit that stands in a place, if one does. */
export const unitAt = ({ units }: World, place: Unit['at']): [UnitId, Unit] | undefined => {
  const id = sortedKeys(units).find((each) => units[each]?.at === place);
  const unit = id === undefined ? undefined : units[id];
  return id === undefined || unit === undefined ? undefined : [id, unit];
};
