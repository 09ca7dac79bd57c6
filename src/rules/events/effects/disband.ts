import { effectWord } from '../effectWord.ts';
import { maybe, places, power, unitKind } from '../field.ts';
import { unitsOf } from '../unitsOf.ts';

/** Units of a power are disbanded: those in these places, those of this kind, or all. */
export const disband = effectWord({
  fields: { power, at: maybe(places), unitKind: maybe(unitKind) },
  act: ({ month }, values) => {
    for (const unit of unitsOf(month, values)) {
      const at = month.world.units[unit]?.at;
      if (at !== undefined)
        month.tell({ kind: 'destroyed', unit, power: values.power, at, by: null });
    }
  },
});
