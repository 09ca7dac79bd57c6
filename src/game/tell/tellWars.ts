import type { CallAnswer, Content, Log } from '../../rules/index.ts';
import { type FactOfFamily, factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';

type Fact = FactOfFamily<'wars'>;
type Of<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

const ANSWER_WEIGHT: Readonly<Record<CallAnswer, number>> = {
  honour: 72,
  refuse: 60,
  'not-our-case': 48,
};

/** Wars that began, who came in, and who kept his word to an ally. */
export function tellWars(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'wars');
  return facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'war-declared':
        return [declared(content, fact)];
      case 'war-joined':
        return answersCall(facts, fact) ? [] : [joined(content, fact)];
      case 'war-stance':
        return [stood(content, fact)];
      case 'call-answered':
        return [answered(content, fact)];
    }
  });
}

const declared = (content: Content, { war, by, on, casus, why }: Of<'war-declared'>): Story =>
  makeStory(content, {
    key: 'news.war',
    about: { by, on },
    powers: [by, on],
    weight: 92,
    war,
    body: [sentence('news.war.more', { by, on }), sentence(`news.war.casus.${casus}`, { by, on })],
    reasons: why.length === 0 ? [] : [{ power: by, terms: why }],
  });

const joined = (content: Content, { war, power, side }: Of<'war-joined'>): Story =>
  makeStory(content, {
    key: `news.war-joined.${side}`,
    about: { power },
    powers: [power],
    weight: 80,
    war,
  });

const stood = (content: Content, { war, power, side, terms }: Of<'war-stance'>): Story =>
  makeStory(content, {
    key: `news.stance.${side ?? 'neutral'}`,
    about: { power },
    powers: [power],
    weight: 24,
    war,
    reasons: [{ power, terms }],
  });

const answered = (content: Content, fact: Of<'call-answered'>): Story => {
  const { to, by, against, answer, why } = fact;
  return makeStory(content, {
    key: `news.call.${answer}`,
    about: { to, by, against },
    powers: [to, by, against],
    weight: ANSWER_WEIGHT[answer],
    reasons: why.length === 0 ? [] : [{ power: to, terms: why }],
  });
};

/** Whoever joins by answering a call is told of once, with the call. */
const answersCall = (facts: readonly Fact[], joinedFact: Of<'war-joined'>): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'call-answered' && fact.answer === 'honour' && fact.to === joinedFact.power,
  );
