import { fill } from '../../content/texts/fill.ts';
import texts from './en.ts';

/** A sentence of the game layer with its blanks filled; an unknown key says itself. */
export const say = (key: string, about: Readonly<Record<string, string | number>> = {}): string =>
  fill(texts[key] ?? key, about);
