import { effectWord } from '../effectWord.ts';
import { power, study, whole } from '../field.ts';

/** The highest that anybody knows how to make. */
const HIGHEST = 10;

/** A power learns how to make what it could not: so many levels of a field. */
export const level = effectWord({
  fields: { power, field: study, change: whole(1, HIGHEST) },
  act: ({ month }, { power: who, field, change }) => {
    const known = month.world.powers[who]?.programmes[field].level;
    if (known === undefined || known >= HIGHEST) return;
    const reached = Math.min(HIGHEST, known + change);
    month.tell({ kind: 'level-gained', power: who, field, level: reached, cost: 0 });
  },
});
