import { conditionWord } from '../conditionWord.ts';
import { maybe, power } from '../field.ts';

/** Who stands in a power's capital: it itself if nothing is said; found: who does. */
export const capital = conditionWord({
  fields: { power, by: maybe(power) },
  read: ({ situation: { world } }, { power: who, by = who }) => {
    const seat = world.powers[who]?.capital;
    const there = seat === undefined ? undefined : world.provinces[seat]?.controller;
    return { holds: there === by, actual: there ?? false };
  },
});
