import type { Content, Log, PowerId, ProvinceId } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'partisans'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** Risings, each a story; the sabotage against one holder is one story. */
export function tellPartisans(content: Content, log: Log): Story[] {
  const burnt = new Map<PowerId, ProvinceId[]>();
  const stories: Story[] = [];
  for (const fact of factsOf(log, 'partisans')) {
    if (fact.kind === 'rising') stories.push(rising(content, fact));
    else burnt.set(fact.power, [...(burnt.get(fact.power) ?? []), fact.province]);
  }
  return [...stories, ...[...burnt].map(([power, places]) => sabotage(content, power, places))];
}

const rising = (content: Content, fact: Of<'rising'>): Story => {
  const { province, power, against, patron, terms } = fact;
  return makeStory(content, {
    key: patron === null ? 'news.rising' : 'news.rising-backed',
    about: { province, power, against, patron: patron ?? power },
    powers: [power, against],
    weight: 74,
    place: province,
    reasons: [{ power, terms }],
  });
};

function sabotage(content: Content, power: PowerId, provinces: readonly ProvinceId[]): Story {
  const [place] = provinces;
  return makeStory(content, {
    key: 'news.sabotage',
    about: { power, provinces },
    powers: [power],
    weight: 30 + 3 * provinces.length,
    ...(place === undefined ? {} : { place }),
  });
}
