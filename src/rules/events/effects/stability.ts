import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { change, power } from '../field.ts';

/** A government sits more or less firmly. */
export const stability = effectWord({
  fields: { power, change },
  act: ({ month }, { power: who, change: points }) => {
    const terms = term('home.event', points);
    month.tell({ kind: 'home', power: who, stability: points, warSupport: 0, terms, heart: [] });
  },
});
