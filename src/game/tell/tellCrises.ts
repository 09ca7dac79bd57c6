import type { Content, CrisisEnd, CrisisStep, Log } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import type { Story } from './story.ts';

const STEP_WEIGHT: Readonly<Record<CrisisStep, number>> = {
  claim: 34,
  demand: 50,
  mobilisation: 66,
  ultimatum: 82,
};

const END_WEIGHT: Readonly<Record<CrisisEnd, number>> = {
  'stepped-down': 52,
  'gave-way': 76,
  'died-down': 30,
  war: 0,
};

/** The steps of the ladder and how each crisis ended; one that ends in war is told as the war. */
export function tellCrises(content: Content, log: Log): Story[] {
  return factsOf(log, 'crises').flatMap((fact) => {
    const { by, against, over } = fact;
    const about = { by, against, over };
    const powers = [by, against];
    if (fact.kind === 'crisis-step') {
      const reasons = fact.why.length === 0 ? [] : [{ power: by, terms: fact.why }];
      const key = `news.crisis.${fact.step}`;
      return [makeStory(content, { key, about, powers, weight: STEP_WEIGHT[fact.step], reasons })];
    }
    if (fact.how === 'war') return [];
    const key = `news.crisis.${fact.how}`;
    return [makeStory(content, { key, about, powers, weight: END_WEIGHT[fact.how] })];
  });
}
