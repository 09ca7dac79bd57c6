import { LIMITS } from '../limits.ts';

/** Where a text goes beyond what is read, and which limit that is. */
export interface Beyond {
  readonly offset: number;
  readonly code: 'too-deep' | 'too-many-values';
  readonly most: number;
}

/**
 * Finds brackets nested too deep and values too many by looking at the bare characters, before
 * anything recursive reads the text.
 */
export function beyondLimits(text: string): Beyond | undefined {
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i = endOfString(text, i);
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === ',') values++;
    if (depth > LIMITS.depth) return { offset: i, code: 'too-deep', most: LIMITS.depth };
    if (values > LIMITS.values) {
      return { offset: i, code: 'too-many-values', most: LIMITS.values };
    }
  }
  return undefined;
}

/** The closing quote of the string that opens at `start`, or the end of its line. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '"' || char === '\n') return i;
  }
  return text.length;
}
