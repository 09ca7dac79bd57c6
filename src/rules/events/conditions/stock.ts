import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, good, power } from '../field.ts';

/** What a power has in store of a good. */
export const stock = conditionWord({
  fields: { power, good, ...bounds(0, 100_000) },
  read: ({ situation }, { power: who, good: of, ...limits }) =>
    measured(situation.world.powers[who]?.stocks[of] ?? 0, limits),
});
