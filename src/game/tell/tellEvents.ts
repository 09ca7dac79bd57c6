import {
  type Content,
  type EventFacts,
  eventsById,
  type FactOf,
  type Log,
  type PowerId,
} from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { type Blank, sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** The packs' events and what came of them, in the packs' own words. */
export const tellEvents = (content: Content, log: Log): Story[] =>
  factsOf(log, 'events').flatMap((fact) => tellEvent(content, fact));

function tellEvent(content: Content, fact: FactOfFamily<'events'>): Story[] {
  if (fact.kind === 'decision-done') return tellDecision(content, fact);
  const facts = eventsById(content.scenario.events).get(fact.event);
  if (facts === undefined) return [];
  return fact.kind === 'event' ? tellNews(content, facts, fact) : tellChoice(content, facts, fact);
}

/** Who plays which part, for the blanks of an event's texts. */
export const blanksOf = (parts: {
  readonly actor: PowerId;
  readonly target?: PowerId;
}): Record<string, Blank> =>
  parts.target === undefined
    ? { actor: parts.actor }
    : { actor: parts.actor, target: parts.target };

function tellNews(
  content: Content,
  { title, text, picture }: EventFacts,
  fact: FactOf<'event'>,
): Story[] {
  const about = blanksOf(fact);
  const body = [sentence(text, about)];
  const powers = [fact.actor];
  return [makeStory(content, { key: title, about, powers, weight: 74, body, picture })];
}

/** What was chosen is news where the pack has words for it. */
function tellChoice(
  content: Content,
  { title, picture, options = [] }: EventFacts,
  fact: FactOf<'event-chosen'>,
): Story[] {
  const news = options.find(({ id }) => id === fact.option)?.news;
  if (news === undefined) return [];
  const about = blanksOf(fact);
  const body = [sentence(news, about)];
  const reasons = [{ power: fact.power, terms: fact.why }];
  const powers = [fact.power];
  return [makeStory(content, { key: title, about, powers, weight: 66, body, picture, reasons })];
}

function tellDecision(content: Content, fact: FactOf<'decision-done'>): Story[] {
  const facts = content.scenario.decisions.find(({ id }) => id === fact.decision);
  if (facts === undefined) return [];
  const about = { actor: fact.power };
  const body = [sentence(facts.text, about)];
  return [makeStory(content, { key: facts.title, about, powers: [fact.power], weight: 60, body })];
}
