import type { Content, Log, PowerId, ProvinceId } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'peace'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;
type Ceded = Of<'ceded'>;

/** Wars that ended, powers that fell, and land that changed hands by treaty. */
export function tellPeace(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'peace');
  const ended = new Set(facts.flatMap((fact) => (fact.kind === 'war-ended' ? [fact.war] : [])));
  const stories = facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'left-war':
        return ended.has(fact.war) ? [] : [leftWar(content, fact.power)];
      case 'war-ended':
        return [warEnded(content, fact.attackers, fact.defenders)];
      case 'capitulated':
        return [capitulated(content, fact)];
      case 'changed-sides':
        return [changedSides(content, fact)];
      case 'went-into-exile':
        return [exiled(content, fact)];
      case 'exile-ended':
        return [exileEnded(content, fact)];
      case 'power-fell':
        return [fell(content, fact.power)];
      case 'ceded':
        return [];
    }
  });
  return [...stories, ...cessions(content, facts)];
}

const leftWar = (content: Content, power: PowerId): Story =>
  makeStory(content, { key: 'news.left-war', about: { power }, powers: [power], weight: 60 });

const warEnded = (
  content: Content,
  attackers: readonly PowerId[],
  defenders: readonly PowerId[],
): Story =>
  makeStory(content, {
    key: 'news.war-ended',
    about: { attackers, defenders },
    powers: [...attackers, ...defenders],
    weight: 78,
  });

const capitulated = (content: Content, { power, to, terms }: Of<'capitulated'>): Story =>
  makeStory(content, {
    key: 'news.capitulated',
    about: { power, to },
    powers: [power, to],
    weight: 90,
    reasons: terms.length === 0 ? [] : [{ power, terms }],
  });

const changedSides = (content: Content, { power, to, why }: Of<'changed-sides'>): Story =>
  makeStory(content, {
    key: `news.changed-sides.${to}`,
    about: { power },
    powers: [power],
    weight: 90,
    reasons: why.length === 0 ? [] : [{ power, terms: why }],
  });

const exiled = (content: Content, { power, host, to, terms }: Of<'went-into-exile'>): Story =>
  makeStory(content, {
    key: 'news.exile',
    about: { power, host, to },
    powers: [power, host],
    weight: 88,
    reasons: terms.length === 0 ? [] : [{ power, terms }],
  });

const exileEnded = (content: Content, { power, host, how }: Of<'exile-ended'>): Story =>
  makeStory(content, {
    key: `news.exile.${how}`,
    about: { power, host },
    powers: [power, host],
    weight: 70,
  });

const fell = (content: Content, power: PowerId): Story =>
  makeStory(content, { key: 'news.fell', about: { power }, powers: [power], weight: 88 });

/** All that one power ceded to another is one story. */
function cessions(content: Content, facts: readonly Fact[]): Story[] {
  const pairs = new Map<string, { readonly first: Ceded; readonly provinces: ProvinceId[] }>();
  for (const fact of facts) {
    if (fact.kind !== 'ceded') continue;
    const key = `${fact.from}-${fact.to}`;
    const pair = pairs.get(key) ?? { first: fact, provinces: [] };
    pair.provinces.push(fact.province);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ first: { from, to, province }, provinces }) =>
    makeStory(content, {
      key: 'news.ceded',
      about: { from, to, provinces, count: provinces.length },
      powers: [to, from],
      weight: 64,
      place: province,
    }),
  );
}
