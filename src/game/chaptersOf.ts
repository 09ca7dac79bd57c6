import { yearOf } from '../rules/index.ts';
import type { Game } from './state.ts';
import type { Sentence } from './tell/sentence.ts';
import type { Story } from './tell/story.ts';
import { tellEvents } from './tell/tellEvents.ts';
import { tellInner } from './tell/tellInner.ts';
import { tellPeace } from './tell/tellPeace.ts';
import { tellSettlement } from './tell/tellSettlement.ts';
import { tellTreaties } from './tell/tellTreaties.ts';
import { tellWars } from './tell/tellWars.ts';

/** A paragraph of the epilogue: what a year will be remembered for. */
export interface Chapter {
  readonly year: number;
  readonly sentences: readonly Sentence[];
}

/** Stories of which a year's paragraph is made. */
const MOST = 4;

const PENS = [tellWars, tellPeace, tellSettlement, tellInner, tellTreaties, tellEvents] as const;

/** The years of a game, each told from the heaviest news of its log in the order in which it came. */
export function chaptersOf({ content, months }: Game): Chapter[] {
  const years = new Map<number, { readonly at: number; readonly story: Story }[]>();
  for (const { month, log } of months) {
    const year = yearOf(month);
    const stories = PENS.flatMap((tell) => tell(content, log));
    const told = years.get(year) ?? [];
    years.set(year, [...told, ...stories.map((story) => ({ at: month, story }))]);
  }
  return [...years].map(([year, told]) => {
    const heaviest = told.sort((a, b) => b.story.weight - a.story.weight).slice(0, MOST);
    const inOrder = heaviest.sort((a, b) => a.at - b.at);
    return { year, sentences: inOrder.flatMap(({ story }) => [...story.body]) };
  });
}
