import type { Content, Log, PowerId, ProvinceId } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'settlement'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;
type Award = Of<'share-awarded'>;

/** Conferences over the beaten: who met, who got what, and which states stand again. */
export function tellSettlement(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'settlement');
  const stories = facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'conference-opened':
        return [opened(content, fact)];
      case 'power-restored':
        return [restored(content, fact)];
      case 'capital-moved':
        return [moved(content, fact)];
      case 'occupation-ended':
        return [freed(content, fact)];
      case 'share-awarded':
        return [];
    }
  });
  return [...stories, ...awards(content, facts)];
}

const opened = (content: Content, { loser, points, reasons }: Of<'conference-opened'>): Story => {
  const winners = Object.keys(points) as PowerId[];
  return makeStory(content, {
    key: 'news.conference',
    about: { loser, winners },
    powers: [...winners, loser],
    weight: 84,
    reasons: winners.map((power) => ({ power, terms: reasons[power] ?? [] })),
  });
};

const restored = (content: Content, fact: Of<'power-restored'>): Story => {
  const { power, capital, overlord, by } = fact;
  return makeStory(content, {
    key: overlord === null ? 'news.restored' : 'news.restored-client',
    about: { power, by },
    powers: [power, by],
    weight: 82,
    place: capital,
  });
};

const moved = (content: Content, { power, to }: Of<'capital-moved'>): Story =>
  makeStory(content, {
    key: 'news.capital-moved',
    about: { power, to },
    powers: [power],
    weight: 50,
    place: to,
  });

const freed = (content: Content, { power, zones }: Of<'occupation-ended'>): Story => {
  const heirs = [...new Set(zones.map(({ to }) => to))].filter((to) => to !== power);
  return makeStory(content, {
    key: heirs.length === 0 ? 'news.occupation-ended' : 'news.divided',
    about: { power, heirs },
    powers: [power, ...heirs],
    weight: 84,
  });
};

/** All that one winner, or the same winners jointly, got in one way is one story. */
function awards(content: Content, facts: readonly Fact[]): Story[] {
  const groups = new Map<string, { readonly first: Award; readonly provinces: ProvinceId[] }>();
  for (const fact of facts) {
    if (fact.kind !== 'share-awarded') continue;
    const key = [fact.loser, fact.share.as, fact.share.for, ...fact.to].join(' ');
    const group = groups.get(key) ?? { first: fact, provinces: [] };
    group.provinces.push(fact.province);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { loser, share, to, province }, provinces }) =>
    makeStory(content, {
      key: `news.share.${share.as}`,
      about: { loser, to, for: share.for ?? loser, provinces },
      powers: [...to, loser],
      weight: 76,
      place: province,
    }),
  );
}
