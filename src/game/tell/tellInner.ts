import type { Content, Log } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'inner'>;

/** Strikes, purges, coups, elections, and parties that are banned or let out again. */
export const tellInner = (content: Content, log: Log): Story[] =>
  factsOf(log, 'inner').map((fact) => tell(content, fact));

function tell(content: Content, fact: Fact): Story {
  const { power } = fact;
  const powers = [power];
  switch (fact.kind) {
    case 'strike': {
      const { province, terms } = fact;
      const about = { power, province };
      const reasons = [{ power, terms }];
      return makeStory(content, {
        key: 'news.strike',
        about,
        powers,
        weight: 26,
        place: province,
        reasons,
      });
    }
    case 'coup': {
      const { by, carried, terms } = fact;
      return makeStory(content, {
        key: carried ? 'news.coup' : 'news.coup-fails',
        about: { power, faction: by },
        powers,
        weight: carried ? 78 : 62,
        reasons: [{ power, terms }],
      });
    }
    case 'government-fell': {
      const { after, since } = fact;
      const about = { power, party: after, since };
      return makeStory(content, { key: 'news.government-fell', about, powers, weight: 70 });
    }
    case 'election': {
      const { winner, before } = fact;
      const key = winner === before ? 'news.election-held' : 'news.election-turned';
      const about = { power, party: winner };
      return makeStory(content, { key, about, powers, weight: 44 });
    }
    case 'power-split':
    case 'state-united':
      return tellSplit(content, fact);
    case 'purged': {
      const about = { power, faction: fact.faction };
      return makeStory(content, { key: 'news.purged', about, powers, weight: 40 });
    }
    case 'party-law': {
      const key = fact.banned ? 'news.party-banned' : 'news.party-allowed';
      const about = { power, party: fact.party };
      return makeStory(content, { key, about, powers, weight: 34 });
    }
  }
}

type Split = Extract<Fact, { readonly kind: 'power-split' | 'state-united' }>;

/** A state has two governments, or one again. */
function tellSplit(content: Content, fact: Split): Story {
  const { power, terms } = fact;
  if (fact.kind === 'state-united') {
    const { from } = fact;
    return makeStory(content, {
      key: 'news.state-united',
      about: { power, from },
      powers: [power, from],
      weight: 92,
      reasons: [{ power: from, terms }],
    });
  }
  const { rebel, provinces } = fact;
  return makeStory(content, {
    key: 'news.power-split',
    about: { power, rebel, provinces },
    powers: [power, rebel],
    weight: 96,
    reasons: [{ power: rebel, terms }],
  });
}
