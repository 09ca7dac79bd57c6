import type { Content, Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** The packs' events, in the packs' own words. */
export function tellEvents(content: Content, log: Log): Story[] {
  return factsOf(log, 'events').flatMap(({ event, actor }) => {
    const facts = content.scenario.events.find(({ id }) => id === event);
    if (facts === undefined) return [];
    const body = [sentence(facts.text)];
    return [makeStory(content, { key: facts.title, about: {}, powers: [actor], weight: 74, body })];
  });
}
