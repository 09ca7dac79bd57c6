import type { Content, Log, PowerId } from '../../rules/index.ts';
import { asRead, STREET } from './asRead.ts';
import { fromHome } from './fromHome.ts';
import { gatherSmall } from './gatherSmall.ts';
import type { Story } from './story.ts';
import { tellCommitments } from './tellCommitments.ts';
import { tellCongresses } from './tellCongresses.ts';
import { tellCrises } from './tellCrises.ts';
import { tellEvents } from './tellEvents.ts';
import { tellFronts } from './tellFronts.ts';
import { tellHome } from './tellHome.ts';
import { tellIndustry } from './tellIndustry.ts';
import { tellInner } from './tellInner.ts';
import { tellMissions } from './tellMissions.ts';
import { tellPartisans } from './tellPartisans.ts';
import { tellPeace } from './tellPeace.ts';
import { tellRatification } from './tellRatification.ts';
import { tellSettlement } from './tellSettlement.ts';
import { tellTreaties } from './tellTreaties.ts';
import { tellWars } from './tellWars.ts';
import type { UnitNames } from './unitNames.ts';
import { vary } from './vary.ts';

/** What one's own country adds to the weight of its news in its own papers. */
const AT_HOME = 22;

/** Who holds the paper in hand, and where it is printed; null watches, and reads of no country. */
export interface Reading {
  readonly me: PowerId | null;
  readonly home: PowerId | null;
}

/**
 * The news of a month as the papers of `home` rank and word it, the heaviest first. What is kept
 * from the reader they do not print, and papers abroad print nothing that is sealed.
 */
export function tellMonth(
  content: Content,
  whole: Log,
  units: UnitNames,
  { me, home }: Reading,
): Story[] {
  const log = asRead(whole, me === null || me === home ? home : STREET);
  const weigh = (story: Story): Story =>
    home !== null && story.powers.includes(home)
      ? { ...fromHome(story, home), weight: story.weight + AT_HOME }
      : story;
  const stories = gatherSmall(allStories(content, log, units).map(weigh), home);
  return vary(stories.toSorted((a, b) => b.weight - a.weight));
}

/** Every pen's stories, unranked. */
const allStories = (content: Content, log: Log, units: UnitNames): Story[] => [
  ...tellWars(content, log),
  ...tellPeace(content, log),
  ...tellSettlement(content, log),
  ...tellInner(content, log),
  ...tellPartisans(content, log),
  ...tellCrises(content, log),
  ...tellCongresses(content, log),
  ...tellFronts(content, log, units),
  ...tellEvents(content, log),
  ...tellTreaties(content, log),
  ...tellRatification(content, log),
  ...tellMissions(content, log, units),
  ...tellCommitments(content, log),
  ...tellHome(content, log),
  ...tellIndustry(content, log),
];
