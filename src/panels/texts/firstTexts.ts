import about from './en/about.json';
import desk from './en/desk.json';
import reasons from './en/reasons.json';
import rules from './en/rules.json';

/** What the title page, the bar and the map say; the texts of the pages come with those. */
export const firstTexts: Readonly<Record<string, string>> = {
  ...about,
  ...desk,
  ...reasons,
  ...rules,
};
