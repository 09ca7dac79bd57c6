import type { Month } from '../../rules/index.ts';
import type { Story } from './story.ts';

/** A story with the month in which it happened. */
export interface Dated {
  readonly month: Month;
  readonly story: Story;
}

/** So many of the heaviest stories, in the order in which they came. */
export const heaviest = (stories: readonly Dated[], most: number): Dated[] =>
  stories
    .toSorted((a, b) => b.story.weight - a.story.weight)
    .slice(0, most)
    .sort((a, b) => a.month - b.month);
