import type { PowerId } from '../../rules/index.ts';
import type { Sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** Headlines that a paper words in its own way when its country acts (`.ours`) or suffers (`.theirs`). */
export const WORDED_AT_HOME = [
  'news.war',
  'news.front.taken-many',
  'news.front.taken-one',
  'news.front.retreat',
  'news.front.carried',
  'news.front.thrown-back',
  'news.crisis.claim',
  'news.crisis.demand',
  'news.crisis.mobilisation',
  'news.crisis.ultimatum',
  'news.crisis.stepped-down',
  'news.crisis.gave-way',
] as const;

/** A story under the headline that the papers of `home` give it. */
export const fromHome = (story: Story, home: PowerId): Story => ({
  ...story,
  headline: wordedAt(story.headline, home),
});

function wordedAt(headline: Sentence, home: PowerId): Sentence {
  const { key, about } = headline;
  if (!WORDED_AT_HOME.some((each) => each === key)) return headline;
  if (about['by'] === home) return { key: `${key}.ours`, about };
  return about['on'] === home || about['against'] === home
    ? { key: `${key}.theirs`, about }
    : headline;
}
