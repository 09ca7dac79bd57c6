import type { EventId, PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Situation } from '../survey.ts';
import { sumOf, type Term } from '../term.ts';
import { explainCondition, type Answer } from './ask.ts';
import { scopeOfDecision } from './decision.ts';
import type { Chance, DecisionFacts, EventFacts } from './eventFacts.ts';
import { earliestOf, partsOf, permilleOf } from './occasion.ts';
import { eventsById } from './question.ts';
import { weightTerms } from './weight.ts';

/** Why an event would happen in a month, or a decision be taken, or would not. */
export interface WhyNot {
  readonly event: EventFacts | DecisionFacts;
  /** The month in which it last happened. */
  readonly happened: Month | null;
  /** The first month in which it may still come; null if it will not come again. */
  readonly earliest: Month | null;
  /** Who would act, and whether that power stands. */
  readonly actor: PowerId | null;
  readonly stands: boolean;
  readonly when: Answer;
  /** When an event comes about; null for what a power decides by itself. */
  readonly chance: Chance | null;
  /**
   * If everything holds: of an event the chance in a thousand, of a decision what speaks for it; a
   * cabinet takes it when that is more than nothing.
   */
  readonly odds: number;
  /** What the odds are made of, where they have terms. */
  readonly terms: readonly Term[];
}

/** What stands in the way of an event or a decision, or speaks for it, as things stand. */
export function whyNot(situation: Situation, id: EventId, as?: PowerId): WhyNot | undefined {
  const { events, decisions } = situation.content.scenario;
  const event = eventsById(events).get(id);
  if (event) return whyEvent(situation, event, as);
  const decision = decisions.find((each) => each.id === id);
  return decision && whyDecision(situation, decision);
}

function whyEvent(situation: Situation, event: EventFacts, as: PowerId | undefined): WhyNot {
  const { world } = situation;
  const cast = partsOf(event, as === undefined ? {} : { actor: as });
  const scope = { situation, cast, log: [] };
  const { chance } = event;
  const { actor = null } = cast;
  return {
    event,
    happened: world.happened[event.id] ?? null,
    earliest: earliestOf(world, event),
    actor,
    stands: actor !== null && world.powers[actor]?.alive === true,
    when: explainCondition(scope, event.when),
    chance,
    odds: permilleOf(scope, chance),
    terms:
      chance.kind === 'monthly'
        ? weightTerms(scope, { weight: chance.permille, terms: chance.terms ?? [] })
        : [],
  };
}

function whyDecision(situation: Situation, event: DecisionFacts): WhyNot {
  const { world } = situation;
  const { id, power, shown, when } = event;
  const scope = scopeOfDecision(situation, event);
  const terms = weightTerms(scope, event);
  return {
    event,
    happened: world.happened[id] ?? null,
    earliest: world.decisions[id] ? null : earliestOf(world, event),
    actor: power,
    stands: world.powers[power]?.alive === true,
    when: explainCondition(scope, shown ? { kind: 'all', of: [shown, when] } : when),
    chance: null,
    odds: sumOf(terms),
    terms,
  };
}
