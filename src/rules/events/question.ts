import type { EventId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import type { World } from '../world.ts';
import { holdsIn } from './ask.ts';
import type { EventFacts, EventOption } from './eventFacts.ts';
import type { Cast, Scope } from './scope.ts';

/** What a cabinet starts from where the pack says nothing. */
export const USUAL_WEIGHT = 10;

const known = new WeakMap<readonly EventFacts[], ReadonlyMap<EventId, EventFacts>>();

/** The events of a scenario by their id. */
export function eventsById(events: readonly EventFacts[]): ReadonlyMap<EventId, EventFacts> {
  const before = known.get(events);
  if (before) return before;
  const byId = new Map(events.map((event) => [event.id, event]));
  known.set(events, byId);
  return byId;
}

/** The parts of an event's powers, without those that nobody plays. */
export const castOf = ({ actor, target }: Cast): Cast => ({
  ...(actor === undefined ? {} : { actor }),
  ...(target === undefined ? {} : { target }),
});

/** Where the options of an event are weighed. */
export const scopeOfQuestion = (
  situation: Situation,
  asked: World['questions'][EventId],
): Scope => ({ situation, cast: castOf(asked), log: [] });

/** The options of an event that are open. */
export const openOptions = (scope: Scope, { options = [] }: EventFacts): EventOption[] =>
  options.filter(({ when }) => when === undefined || holdsIn(scope, when));

/** The options from which a power may choose in an event that waits for it; none if it is gone. */
export function optionsAsked(situation: Situation, event: EventId): EventOption[] {
  const asked = situation.world.questions[event];
  const facts = eventsById(situation.content.scenario.events).get(event);
  return asked && facts ? openOptions(scopeOfQuestion(situation, asked), facts) : [];
}

/** What is taken when nobody answers: what the event names if it is open, else the first. */
export const defaultOption = (
  open: readonly EventOption[],
  facts: EventFacts,
): EventOption | undefined => open.find(({ id }) => id === facts.default) ?? open[0];
