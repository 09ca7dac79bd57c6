/**
 * `brenner adjudicate --board NAME`: one phase a line of JSON on standard input, one line of JSON
 * for each on standard output. A line that cannot be read is answered by what is wrong with it.
 */
import { parseArgs } from 'node:util';
import type { Board } from '../rules/war/adjudicator/index.ts';
import { answerLine } from './adjudicateLine.ts';
import { linesOf, type Io } from './io.ts';
import { loadBoard } from './loadBoard.ts';

/** Output is sent on in pieces of about so many characters. */
const PIECE = 65_536;

/** Resolves to 0, to 1 if a line could not be read, to 2 if nothing could be done at all. */
export async function runAdjudicate(args: string[], io: Io): Promise<number> {
  let board: Board;
  try {
    const { values } = parseArgs({ args, options: { board: { type: 'string' } } });
    board = loadBoard(values.board ?? 'classical');
  } catch (error) {
    io.warn(`adjudicate: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  let failed = 0;
  let pending = '';
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(board, line, number);
    if ('error' in answer) failed += 1;
    pending += `${JSON.stringify(answer)}\n`;
    if (pending.length < PIECE) continue;
    io.write(pending);
    pending = '';
  }
  io.write(pending);
  return failed > 0 ? 1 : 0;
}
