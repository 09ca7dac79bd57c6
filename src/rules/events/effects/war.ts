import { declareWar } from '../../crises/declareWar.ts';
import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { power } from '../field.ts';

/** A power declares war on another; pacts between them are broken, allies are called. */
export const war = effectWord({
  fields: { by: power, on: power },
  act: ({ month }, { by, on }) => {
    const { powers } = month.world;
    if (by === on || !powers[by]?.alive || !powers[on]?.alive) return;
    declareWar(month, by, on, term('war.event', 1));
  },
});
