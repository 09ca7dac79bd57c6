import { fightersOf } from '../../commitments/backed.ts';
import { sortedValues } from '../../sortedKeys.ts';
import { conditionWord } from '../conditionWord.ts';
import { maybe, power, theatre, theatreSide } from '../field.ts';

/**
 * A power gives help to one side of a far theatre, to the side on which another fights, or to
 * anybody at all; found: what it gives.
 */
export const helps = conditionWord({
  fields: { power, theatre: maybe(theatre), side: maybe(theatreSide), with: maybe(power) },
  read: ({ situation: { world } }, { power: who, theatre: which, side, with: friend }) => {
    const actual = sortedValues(world.commitments)
      .filter(
        ({ power: giver, to }) =>
          giver === who &&
          (which === undefined || (to.kind === 'theatre' && to.theatre === which)) &&
          (side === undefined || to.side === side) &&
          (friend === undefined || fightersOf(world, to).includes(friend)),
      )
      .map(({ what }) => what);
    return { holds: actual.length > 0, actual };
  },
});
