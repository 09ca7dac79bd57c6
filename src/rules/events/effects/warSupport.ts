import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { change, power } from '../field.ts';

/** A people is more or less willing to fight. */
export const warSupport = effectWord({
  fields: { power, change },
  act: ({ month }, { power: who, change: points }) => {
    const heart = term('home.event', points);
    month.tell({ kind: 'home', power: who, stability: 0, warSupport: points, terms: [], heart });
  },
});
