import { conditionWord } from '../conditionWord.ts';
import { maybe, power } from '../field.ts';

/** The power is somebody's client, or that one's; found: its overlord. */
export const client = conditionWord({
  fields: { power, of: maybe(power) },
  read: ({ situation }, { power: who, of }) => {
    const lord = situation.world.powers[who]?.overlord ?? null;
    return { holds: lord !== null && (of === undefined || of === lord), actual: lord ?? false };
  },
});
