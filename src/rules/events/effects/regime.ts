import { changeRegime } from '../../home/changeRegime.ts';
import { effectWord } from '../effectWord.ts';
import { faction, maybe, power, regime as way } from '../field.ts';

/**
 * A power is ruled in another way, under the head that the pack names for it; `by` is the faction
 * that made it.
 */
export const regime = effectWord({
  fields: { power, regime: way, by: maybe(faction) },
  act: ({ month }, { power: who, regime: next, by }) => changeRegime(month, who, next, by ?? null),
});
