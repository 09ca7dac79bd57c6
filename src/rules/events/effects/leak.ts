import { leakClause } from '../../diplomacy/leakClause.ts';
import { sealedIn } from '../../diplomacy/sealed.ts';
import { effectWord } from '../effectWord.ts';
import { maybe, pair, power } from '../field.ts';

/** The secret clauses between the two come out: to everybody, or `to` one power alone. */
export const leak = effectWord({
  fields: { between: pair, to: maybe(power) },
  act: ({ month }, { between, to = null }) => {
    for (const id of sealedIn(month.world)) {
      const parties = month.world.treaties[id]?.parties ?? [];
      if (between.every((each) => parties.includes(each))) leakClause(month, id, to, 'chance');
    }
  },
});
