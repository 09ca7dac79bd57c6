import about from './en/about.json';
import desk from './en/desk.json';

/** What the title page, the bar and the map say; the texts of rules and pages come after. */
export const firstTexts: Readonly<Record<string, string>> = {
  ...about,
  ...desk,
};
