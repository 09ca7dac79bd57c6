import { type Content, eventsById, type FactOf, type Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { blanksOf, tellEvents } from './tellEvents.ts';

/** Between what no government chose and a decision carried out. */
const WEIGHT = 70;

/**
 * The packs' events as those tell them who know how they came out: what asked a government for an
 * answer is told with the answer, and not before.
 */
export function tellOutcomes(content: Content, log: Log): Story[] {
  const events = eventsById(content.scenario.events);
  const asks = ({ event }: FactOf<'event'>): boolean => events.get(event)?.options !== undefined;
  const answers = factsOf(log, 'events').filter((fact) => fact.kind === 'event-chosen');
  const others = log.filter(
    (fact) => fact.kind !== 'event-chosen' && !(fact.kind === 'event' && asks(fact)),
  );
  return [
    ...answers.flatMap((answer) => tellAnswer(content, answer)),
    ...tellEvents(content, others),
  ];
}

function tellAnswer(content: Content, fact: FactOf<'event-chosen'>): Story[] {
  const facts = eventsById(content.scenario.events).get(fact.event);
  const option = facts?.options?.find(({ id }) => id === fact.option);
  if (facts === undefined || option === undefined) return [];
  const { title, text, picture } = facts;
  const about = blanksOf(fact);
  const { power } = fact;
  const answer =
    option.news === undefined
      ? sentence('news.answer', { power, answer: option.text })
      : sentence(option.news, about);
  const body = [sentence(text, about), answer];
  return [
    makeStory(content, { key: title, about, powers: [power], weight: WEIGHT, body, picture }),
  ];
}
