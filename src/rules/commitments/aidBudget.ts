import type { PowerId } from '../ids.ts';
import { sortedValues } from '../sortedKeys.ts';
import { term, type Term } from '../term.ts';
import { GOODS, type Good, type World } from '../world.ts';
import { leaderOf } from './backed.ts';
import { aidPrice } from './commitment.ts';

/** Gold that arrives for each point of money sent; the rest is lost on the way. */
const ARRIVES = 5;

/** What a power's own help costs it, and what help in money brings it, good by good. */
export function aidBudget(world: World, power: PowerId): Readonly<Record<Good, readonly Term[]>> {
  const budget: Record<Good, Term[]> = { gold: [], oil: [], coal: [], manpower: [] };
  for (const state of sortedValues(world.commitments)) {
    if (state.power === power) {
      const price = aidPrice(state);
      for (const good of GOODS) budget[good].push(...term('income.aid-sent', -price[good]));
    }
    if (state.what === 'money' && leaderOf(world, state.to) === power)
      budget.gold.push(
        ...term('income.aid-received', ARRIVES * state.amount, { power: state.power }),
      );
  }
  return budget;
}
