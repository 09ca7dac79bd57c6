import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, maybe, places, power, unitKind } from '../field.ts';

/** How many units a power has, everywhere or in these places, of every kind or of this one. */
export const units = conditionWord({
  fields: { power, at: maybe(places), unitKind: maybe(unitKind), ...bounds(0, 500) },
  read: ({ situation }, { power: who, at, unitKind: kind, ...limits }) => {
    const { survey, world } = situation;
    let count = 0;
    for (const id of survey.units[who] ?? []) {
      const unit = world.units[id];
      if (!unit || (kind !== undefined && unit.kind !== kind)) continue;
      if (at === undefined || at.includes(unit.at)) count++;
    }
    return measured(count, limits);
  },
});
