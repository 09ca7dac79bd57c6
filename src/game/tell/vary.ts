import { draw } from '../../rules/index.ts';
import type { Sentence } from './sentence.ts';
import type { Story } from './story.ts';

/** Sentences that many stories share, and how many wordings each has: `key`, `key.2`, `key.3` … */
export const WORDINGS: Readonly<Record<string, number>> = {
  'news.treaty.envoys': 6,
  'news.treaty.until': 3,
  'news.treaty.without-term': 3,
  'news.unrest.more': 3,
  'news.raised.more': 3,
  'news.improved.works.more': 2,
};

/**
 * Words the stories of a month so that none of them repeats another: the first wording of a
 * sentence is drawn by what it is about, the next ones follow in turn.
 */
export function vary(stories: readonly Story[]): Story[] {
  const next = new Map<string, number>();
  const word = (said: Sentence): Sentence => {
    const all = WORDINGS[said.key];
    if (all === undefined) return said;
    const nth =
      next.get(said.key) ?? draw('wording', 0, said.key, JSON.stringify(said.about)).below(all);
    next.set(said.key, (nth + 1) % all);
    return nth === 0 ? said : { ...said, key: `${said.key}.${nth + 1}` };
  };
  return stories.map((story) => ({ ...story, body: story.body.map(word) }));
}
