import type { DecisionId, PowerId } from '../ids.ts';
import { canAfford } from '../industry/output.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import { GOODS, type Stocks } from '../world.ts';
import { holdsIn } from './ask.ts';
import type { DecisionFacts } from './eventFacts.ts';
import type { Scope } from './scope.ts';

/** What a decision costs, good by good. */
export const costOf = ({ cost = {} }: DecisionFacts): Stocks =>
  Object.fromEntries(GOODS.map((good) => [good, cost[good] ?? 0])) as Stocks;

/** Where the conditions of a decision are asked. */
export const scopeOfDecision = (situation: Situation, { power }: DecisionFacts): Scope => ({
  situation,
  cast: { actor: power },
  log: [],
});

/** The decisions of a power that are shown to it, whether it may begin them or not. */
export const decisionsOf = (situation: Situation, power: PowerId): DecisionFacts[] =>
  situation.content.scenario.decisions.filter(
    (each) =>
      each.power === power &&
      (each.shown === undefined || holdsIn(scopeOfDecision(situation, each), each.shown)),
  );

/** Whether a power may begin a decision now. */
export function checkDecision(situation: Situation, power: PowerId, id: DecisionId): Verdict {
  const { content, world } = situation;
  const facts = content.scenario.decisions.find((each) => each.id === id);
  if (!facts) return 'no-such-decision';
  if (facts.power !== power) return 'not-addressed-to-you';
  if (world.decisions[id] !== undefined) return 'under-way';
  const last = world.happened[id];
  const rested = facts.repeat !== undefined && world.month - (last ?? 0) >= facts.repeat;
  if (last !== undefined && !rested) return 'done-already';
  const scope = scopeOfDecision(situation, facts);
  if (facts.shown !== undefined && !holdsIn(scope, facts.shown)) return 'no-such-decision';
  if (!holdsIn(scope, facts.when)) return 'conditions-not-met';
  const stocks = world.powers[power]?.stocks;
  return stocks && canAfford(stocks, costOf(facts)) ? 'allowed' : 'cannot-afford';
}
