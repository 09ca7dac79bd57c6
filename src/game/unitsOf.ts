import { type PowerId, sortedKeys, type Unit, type UnitId, type World } from '../rules/index.ts';

/** The forces of a power, by id. */
export const unitsOf = ({ units }: World, power: PowerId): [UnitId, Unit][] =>
  sortedKeys(units).flatMap((id): [UnitId, Unit][] => {
    const unit = units[id];
    return unit?.power === power ? [[id, unit]] : [];
  });

/** Whatever stands in a place: its army or fleet first, then the wings that are based there. */
export const unitsAt = ({ units }: World, place: Unit['at']): [UnitId, Unit][] => {
  const there = sortedKeys(units).flatMap((id): [UnitId, Unit][] => {
    const unit = units[id];
    return unit?.at === place ? [[id, unit]] : [];
  });
  const isWing = ([, { kind }]: [UnitId, Unit]): boolean => kind === 'wing';
  return [...there.filter((each) => !isWing(each)), ...there.filter(isWing)];
};
