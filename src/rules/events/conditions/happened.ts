import { conditionWord } from '../conditionWord.ts';
import { event, maybe, months } from '../field.ts';

/**
 * An event or a decision has happened: no more than `within` and no less than `after` months
 * ago; found: the month of it.
 */
export const happened = conditionWord({
  fields: { event, within: maybe(months), after: maybe(months) },
  finds: 'month',
  read: ({ situation: { world } }, { event: id, within, after }) => {
    const since = world.happened[id];
    if (since === undefined) return { holds: false, actual: false };
    const ago = world.month - since;
    const met = (within === undefined || ago <= within) && (after === undefined || ago >= after);
    return { holds: met, actual: since };
  },
});
