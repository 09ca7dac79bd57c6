import crises from './en/crises.json';
import events from './en/events.json';
import home from './en/home.json';
import leaders from './en/leaders.json';
import missions from './en/missions.json';
import news from './en/news.json';
import pages from './en/pages.json';
import reasons from './en/reasons.json';
import rules from './en/rules.json';
import terms from './en/terms.json';
import theatres from './en/theatres.json';
import timeline from './en/timeline.json';
import { firstTexts } from './firstTexts.ts';

/** Every text of the interface in English, by its key. */
export const english: Readonly<Record<string, string>> = {
  ...firstTexts,
  ...crises,
  ...events,
  ...home,
  ...leaders,
  ...missions,
  ...news,
  ...pages,
  ...reasons,
  ...rules,
  ...terms,
  ...theatres,
  ...timeline,
};
