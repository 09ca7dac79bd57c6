import type { PowerId } from '../../rules/index.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** Below this weight a treaty is small news. */
const SMALL = 64;

/**
 * Puts the small treaties of a month into one item with a line for each, where there are several
 * of them; a single one is told as it is, and so is all that `home` has signed itself.
 */
export function gatherSmall(stories: readonly Story[], home: PowerId | null): readonly Story[] {
  const isSmall = ({ line, weight, powers }: Story): boolean =>
    line !== null && weight < SMALL && !powers.some((each) => each === home);
  const small = stories.filter(isSmall);
  const [first] = small;
  if (first === undefined || small.length < 2) return stories;
  const gathered: Story = {
    ...first,
    weight: Math.max(...small.map(({ weight }) => weight)),
    headline: sentence('news.small', { count: small.length }),
    line: null,
    body: small.flatMap(({ line }) => (line === null ? [] : [line])),
    place: null,
    powers: [...new Set(small.flatMap(({ powers }) => powers))],
    reasons: [],
  };
  return [...stories.filter((story) => !isSmall(story)), gathered];
}
