import type { Content, Log } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

/** New works and yards, what laboratories brought forth, and units that were sent home. */
export const tellIndustry = (content: Content, log: Log): Story[] =>
  factsOf(log, 'industry').map((fact) => story(content, fact));

function story(content: Content, fact: FactOfFamily<'industry'>): Story {
  const { power } = fact;
  const powers = [power];
  switch (fact.kind) {
    case 'improved': {
      const { at, what } = fact;
      const about = { power, at };
      return makeStory(content, {
        key: `news.improved.${what}`,
        about,
        powers,
        weight: 5,
        place: at,
      });
    }
    case 'disbanded': {
      const about = { power, at: fact.at };
      return makeStory(content, {
        key: 'news.disbanded',
        about,
        powers,
        weight: 14,
        place: fact.at,
      });
    }
    case 'level-gained': {
      const about = { power, field: `field.${fact.field}`, level: fact.level };
      const weight = 8 + 2 * fact.level;
      return makeStory(content, { key: 'news.level', about, powers, weight });
    }
  }
}
