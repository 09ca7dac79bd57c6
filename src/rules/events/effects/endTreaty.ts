import { breakTreaty, lapseTreaty } from '../../diplomacy/breakTreaty.ts';
import { sortedKeys } from '../../sortedKeys.ts';
import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { clauseKind, maybe, pair, power } from '../field.ts';

/**
 * The treaties between the two end, all or those with a clause of this kind. With `by` that power
 * breaks its word, at the price of it; without, they end and nobody is blamed.
 */
export const endTreaty = effectWord({
  fields: { between: pair, clause: maybe(clauseKind), by: maybe(power) },
  act: ({ month }, { between, clause, by }) => {
    const { treaties } = month.world;
    for (const treaty of sortedKeys(treaties)) {
      const { parties = [], clauses = [] } = treaties[treaty] ?? {};
      if (!between.every((each) => parties.includes(each))) continue;
      if (clause !== undefined && !clauses.some(({ kind }) => kind === clause)) continue;
      if (by !== undefined)
        breakTreaty(month, treaty, { how: 'broken', by, why: term('treaty.event', 1) });
      else lapseTreaty(month, treaty, 'void');
    }
  },
});
