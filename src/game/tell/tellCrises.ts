import type {
  Content,
  CrisisEnd,
  CrisisStance,
  CrisisStep,
  FactOf,
  Log,
  Stake,
  Term,
  PowerId,
} from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { overWhat } from './overWhat.ts';
import { sentence, type Sentence } from './sentence.ts';
import type { Reasons, Story } from './story.ts';

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

const STANCE_WEIGHT: Readonly<Record<CrisisStance, number>> = {
  by: 44,
  against: 48,
  mediator: 46,
  aside: 40,
};

/** The steps of the ladder, who took which side, and how each crisis ended. */
export function tellCrises(content: Content, log: Log): Story[] {
  return factsOf(log, 'crises').flatMap((fact) => {
    switch (fact.kind) {
      case 'crisis-step':
        return [tellStep(content, fact)];
      case 'crisis-stance':
        return [tellStance(content, fact)];
      case 'crisis-ended':
        // One that ends in war is told as the war.
        return fact.how === 'war' ? [] : [tellEnd(content, fact, fact.how)];
    }
  });
}

function tellStep(content: Content, fact: FactOf<'crisis-step'>): Story {
  const key = `news.crisis.${fact.step}`;
  const about = quarrel(fact);
  const body = [sentence(`${key}.more`, about), ...whatIsAtStake(fact)];
  const powers = [fact.by, fact.against];
  const reasons = reasonsOf(fact.by, fact.why);
  return makeStory(content, { key, about, powers, body, weight: STEP_WEIGHT[fact.step], reasons });
}

function tellStance(content: Content, fact: FactOf<'crisis-stance'>): Story {
  const { power, stance } = fact;
  return makeStory(content, {
    key: `news.crisis.stance.${stance}`,
    about: { ...quarrel(fact), power },
    powers: [power, fact.by, fact.against],
    weight: STANCE_WEIGHT[stance],
    reasons: reasonsOf(power, fact.why),
  });
}

const tellEnd = (content: Content, fact: FactOf<'crisis-ended'>, how: CrisisEnd): Story =>
  makeStory(content, {
    key: `news.crisis.${how}`,
    about: quarrel(fact),
    powers: [fact.by, fact.against],
    weight: END_WEIGHT[how],
  });

interface Quarrel {
  readonly by: PowerId;
  readonly against: PowerId;
  readonly over: Stake;
}

const quarrel = ({ by, against, over }: Quarrel) => ({
  by,
  against,
  over: overWhat(over, against),
});

/** What the headline does not say: that a whole state is meant, or who would share it. */
function whatIsAtStake({ by, against, over }: Quarrel): Sentence[] {
  if (over.kind === 'state') return [sentence('news.crisis.over.state', { against })];
  if (over.kind !== 'partition') return [];
  return [sentence('news.crisis.over.partition', { by, against, with: over.with })];
}

const reasonsOf = (power: PowerId, terms: readonly Term[]): Reasons[] =>
  terms.length === 0 ? [] : [{ power, terms }];
