import { FACTS_TO_WAIT_FOR, type WordEntry, wordsReference } from './wordsReference.ts';

/** The reference of all words that events, decisions and ambitions may use, as Markdown. */
export const wordsPage = (): string =>
  [
    '# Words of events',
    ...wordsReference().flatMap(({ title, entries }) => [`## ${title}`, ...entries.map(entry)]),
    `## What an event may happen on\n\n${FACTS_TO_WAIT_FOR.join(', ')}`,
  ].join('\n\n');

function entry({ word, text, fields }: WordEntry): string {
  const lines = fields.map(
    ({ key, optional, says }) => `- \`${key}\`${optional ? ' (may be left out)' : ''}: ${says}`,
  );
  return [`### ${word}\n\n${text}`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}
