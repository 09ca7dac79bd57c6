import type { Condition } from '../../rules/events/condition.ts';
import type { EventFacts } from '../../rules/events/eventFacts.ts';
import type { EventId } from '../../rules/ids.ts';
import type { NEVER } from '../texts/en.ts';
import type { Inquiry } from './inquiry.ts';
import { musts, neverHappens } from './neverHappens.ts';

type Why = keyof typeof NEVER;

/** The event that must have happened, or have been answered so, for a condition to hold. */
const awaited = (condition: Condition): EventId[] =>
  condition.kind === 'happened' || condition.kind === 'chosen' ? [condition.event] : [];

/** Why an event can never happen, as far as it says itself. */
export function deadByItself({ material, refer }: Inquiry, event: EventFacts): Why | undefined {
  if (event.chance.kind === 'follow-up' && !refer.isCalled(event.id)) return 'not-called';
  const scenario = material.scenario?.value;
  return scenario && neverHappens(event, { from: scenario.start, until: scenario.end });
}

/** The events that can never happen: of themselves, or for want of one of these. */
export function deadEvents(inquiry: Inquiry): ReadonlySet<EventId> {
  const events = new Map(inquiry.material.events.map(({ value }) => [value.id, value]));
  const dead = new Set<EventId>();
  for (const [id, event] of events) if (deadByItself(inquiry, event)) dead.add(id);
  for (let before = -1; before < dead.size; ) {
    before = dead.size;
    for (const [id, { when }] of events)
      if (
        !dead.has(id) &&
        musts(when)
          .flatMap(awaited)
          .some((event) => dead.has(event))
      )
        dead.add(id);
  }
  return dead;
}
