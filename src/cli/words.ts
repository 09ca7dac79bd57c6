import { wordsPage } from '../content/wordsPage.ts';
import type { Command } from './io.ts';

/** `words`: the reference of all words that a pack's events may use, as Markdown. */
export const runWords: Command = (_args, io) => {
  io.write(`${wordsPage()}\n`);
  return Promise.resolve(0);
};
