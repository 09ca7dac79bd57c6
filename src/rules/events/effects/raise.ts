import { effectWord } from '../effectWord.ts';
import { freshId } from '../freshId.ts';
import { label, land, power, unitKind, whole } from '../field.ts';

/** A new unit of a power stands in a province of its own where there is room. */
export const raise = effectWord({
  fields: { power, unitKind, at: land, strength: whole(1, 10), name: label },
  act: ({ month, event }, { power: who, unitKind: kind, at, strength, name }) => {
    const { survey, world } = month.survey();
    const taken = kind !== 'wing' && survey.unitAt.has(at);
    if (taken || world.provinces[at]?.controller !== who) return;
    const unit = freshId(world.units, `${who}-${event}-${at}`);
    month.tell({ kind: 'unit-raised', unit, power: who, unitKind: kind, at, strength, name });
  },
});
