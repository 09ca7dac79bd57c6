import type { Content, Log, PowerId } from '../../rules/index.ts';
import { asRead } from './asRead.ts';
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
import { tellSettlement } from './tellSettlement.ts';
import { tellTreaties } from './tellTreaties.ts';
import { tellWars } from './tellWars.ts';
import type { UnitNames } from './unitNames.ts';

/** What one's own country adds to the weight of its news in its own papers. */
const AT_HOME = 22;

/** The news of a month as `reader`'s papers rank it, the heaviest first. */
export function tellMonth(
  content: Content,
  whole: Log,
  units: UnitNames,
  reader: PowerId | null,
): Story[] {
  const log = asRead(whole, reader);
  const stories = [
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
    ...tellMissions(content, log, units),
    ...tellCommitments(content, log),
    ...tellHome(content, log),
    ...tellIndustry(content, log),
  ];
  const weight = (story: Story): number =>
    story.weight + (reader !== null && story.powers.includes(reader) ? AT_HOME : 0);
  return stories.sort((a, b) => weight(b) - weight(a));
}
