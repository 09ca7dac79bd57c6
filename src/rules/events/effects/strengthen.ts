import { effectWord } from '../effectWord.ts';
import { maybe, places, power, unitKind, whole } from '../field.ts';
import { unitsOf } from '../unitsOf.ts';

/** Units of a power grow stronger or weaker: those in these places, of this kind, or all. */
export const strengthen = effectWord({
  fields: { power, change: whole(-9, 9), at: maybe(places), unitKind: maybe(unitKind) },
  act: ({ month }, values) => {
    for (const unit of unitsOf(month, values)) {
      const at = month.world.units[unit]?.at;
      if (at !== undefined)
        month.tell({ kind: 'reinforced', unit, power: values.power, at, change: values.change });
    }
  },
});
