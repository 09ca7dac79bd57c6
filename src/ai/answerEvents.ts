import {
  checkDecision,
  decisionsOf,
  eventsById,
  openOptions,
  scopeOfDecision,
  scopeOfQuestion,
  sortedKeys,
  sumOf,
  USUAL_WEIGHT,
  weightTerms,
  type EventId,
  type Order,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** What a cabinet chooses in the events that wait for it, and the one thing that it decides. */
export function answerEvents(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { questions } = situation.world;
  const asked = sortedKeys(questions).filter((event) => questions[event]?.power === me);
  return [...asked.flatMap((event) => choose(cabinet, event)), ...decide(cabinet)];
}

/** Each open option comes about in proportion to its weight; one without any never does. */
function choose({ situation, draw }: Cabinet, event: EventId): Order[] {
  const asked = situation.world.questions[event];
  const facts = eventsById(situation.content.scenario.events).get(event);
  if (!asked || !facts) return [];
  const scope = scopeOfQuestion(situation, asked);
  const weighed = openOptions(scope, facts).map((option) => {
    const why = weightTerms(scope, { ...option, weight: option.weight ?? USUAL_WEIGHT });
    return { option: option.id, why, weight: Math.max(0, sumOf(why)) };
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  let left = draw('event', event).below(all);
  for (const { option, why, weight } of weighed) {
    if (left < weight) return [{ kind: 'choose', event, option, why }];
    left -= weight;
  }
  return [];
}

/** The best of the decisions that are open and for which more speaks than against. */
function decide({ me, situation }: Cabinet): Order[] {
  let best: Order[] = [];
  let most = 0;
  for (const facts of decisionsOf(situation, me)) {
    if (checkDecision(situation, me, facts.id) !== 'allowed') continue;
    const why = weightTerms(scopeOfDecision(situation, facts), facts);
    if (sumOf(why) <= most) continue;
    most = sumOf(why);
    best = [{ kind: 'decide', decision: facts.id, why }];
  }
  return best;
}
