import { parseArgs } from 'node:util';
import { planMonth } from '../ai/index.ts';
import { type AnswerLine, answerLines, chanceLine } from '../content/answerLines.ts';
import {
  type EventId,
  formatMonth,
  newWorld,
  type PowerId,
  resolveMonth,
  situationOf,
  whyNot,
  type WhyNot,
} from '../rules/index.ts';
import type { Command } from './io.ts';
import { PackError, readGame } from './readGame.ts';
import { didYouMean } from '../content/problems/didYouMean.ts';

const OPTIONS = {
  scenario: { type: 'string', default: '1933-pact' },
  seed: { type: 'string', default: 'brenner' },
  month: { type: 'string' },
  as: { type: 'string' },
} as const;

/**
 * `why EVENT --month 1936-03 [--scenario ID] [--seed S] [--as TAG]`: why an event would happen, or
 * would not, in a game that the computer plays alone up to that month: every condition with its
 * truth and what stands in the world. Exit 2 for words that it does not know.
 */
export const runWhy: Command = async (args, io) => {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const content = readGame(values.scenario);
    const event = positionals[0] as EventId | undefined;
    const { events, decisions } = content.scenario;
    const known = new Set([...events, ...decisions].map(({ id }) => id));
    if (event === undefined || !known.has(event)) {
      const meant = didYouMean(event ?? '', known);
      io.warn(
        `why: there is no event "${event ?? ''}"${meant ? `; did you mean "${meant}"?` : ''}\n`,
      );
      return 2;
    }
    let world = newWorld(content, values.seed);
    const until = values.month ?? formatMonth(content.scenario.start);
    while (formatMonth(world.month) < until && world.month < content.scenario.end)
      world = resolveMonth(content, world, planMonth(content, world, {}, [])).world;
    const found = whyNot(situationOf(content, world), event, values.as as PowerId | undefined);
    if (found) io.write(`${tell(found, formatMonth(world.month))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.warn(`why: ${error.message}\n`);
    return error instanceof PackError ? 1 : 2;
  }
};

function tell(found: WhyNot, month: string): string {
  const { event, happened, earliest, actor, stands, when, chance, odds } = found;
  const before = happened === null ? 'not yet' : formatMonth(happened);
  return [
    `${event.id} in ${month}: happened ${before}${again(earliest, month)}`,
    `${mark(stands)} actor ${actor ?? 'whoever the fact names'}`,
    ...answerLines(when).map(lineOf),
    chance
      ? `chance ${odds} in 1000 if all holds (${chanceLine(chance)})`
      : `a decision; ${odds} speaks for it, and it is taken above nothing`,
  ].join('\n');
}

/** Whether it may come, where that is not now. */
function again(earliest: WhyNot['earliest'], month: string): string {
  if (earliest === null) return ', will not happen again';
  const from = formatMonth(earliest);
  return from > month ? `, not again before ${from}` : '';
}

const mark = (holds: boolean): string => (holds ? '✓' : '✗');

/** A condition with its truth and what was found, set in under the one around it. */
function lineOf({ depth, holds, word, each, asked, found }: AnswerLine): string {
  const who = each === null ? '' : ` [each: ${each}]`;
  const says = asked === '' ? '' : ` ${asked}`;
  return `${'  '.repeat(depth)}${mark(holds)} ${word}${who}${says}${found === null ? '' : ` → ${found}`}`;
}
