import { effectWord } from '../effectWord.ts';
import { event as id, maybe, months } from '../field.ts';

/** Another event follows, at once or so many months later, if its conditions hold then. */
export const event = effectWord({
  fields: { event: id, after: maybe(months) },
  act: ({ month, cast: { actor, target } }, { event: next, after = 0 }) =>
    month.tell({
      kind: 'event-due',
      event: next,
      due: month.world.month + after,
      ...(actor === undefined ? {} : { actor }),
      ...(target === undefined ? {} : { target }),
    }),
});
