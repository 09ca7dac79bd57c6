import type { EventId, PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import { explainCondition, type Answer } from './ask.ts';
import type { EventFacts } from './eventFacts.ts';
import { mayHappen, partsOf, permilleOf } from './occasion.ts';
import { eventsById } from './question.ts';
import { weightTerms } from './weight.ts';

/** Why an event would happen in a month, or would not. */
export interface WhyNot {
  readonly event: EventFacts;
  /** The month in which it last happened. */
  readonly happened: Month | null;
  /** Whether it is still to come at all. */
  readonly open: boolean;
  /** Who would act, and whether that power stands. */
  readonly actor: PowerId | null;
  readonly stands: boolean;
  readonly when: Answer;
  /** In a thousand, if everything holds. */
  readonly permille: number;
  /** What the chance is made of, where it has terms. */
  readonly terms: readonly Term[];
}

/** What stands in the way of an event, or speaks for it, as things stand. */
export function whyNot(situation: Situation, id: EventId, as?: PowerId): WhyNot | undefined {
  const event = eventsById(situation.content.scenario.events).get(id);
  if (!event) return undefined;
  const { world } = situation;
  const cast = partsOf(event, as === undefined ? {} : { actor: as });
  const scope = { situation, cast, log: [] };
  const { chance } = event;
  const { actor = null } = cast;
  return {
    event,
    happened: world.happened[id] ?? null,
    open: mayHappen(world, event),
    actor,
    stands: actor !== null && world.powers[actor]?.alive === true,
    when: explainCondition(scope, event.when),
    permille: permilleOf(scope, chance),
    terms:
      chance.kind === 'monthly'
        ? weightTerms(scope, { weight: chance.permille, terms: chance.terms ?? [] })
        : [],
  };
}
