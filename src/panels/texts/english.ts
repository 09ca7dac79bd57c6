import about from './en/about.json';
import crises from './en/crises.json';
import desk from './en/desk.json';
import events from './en/events.json';
import home from './en/home.json';
import leaders from './en/leaders.json';
import missions from './en/missions.json';
import news from './en/news.json';
import reasons from './en/reasons.json';
import rules from './en/rules.json';
import theatres from './en/theatres.json';
import terms from './en/terms.json';

/** Every text of the interface in English, by its key. */
export const english: Readonly<Record<string, string>> = {
  ...desk,
  ...rules,
  ...reasons,
  ...home,
  ...leaders,
  ...news,
  ...missions,
  ...about,
  ...crises,
  ...events,
  ...theatres,
  ...terms,
};
