import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { planMonth } from '../ai/index.ts';
import type { GameRecord } from '../content/link/gameRecord.ts';
import { LinkProblem } from '../content/link/linkProblem.ts';
import { checkStart, openLink, replayLink } from '../content/link/openLink.ts';
import { type Played, playMonth } from '../content/link/playMonth.ts';
import { SaveProblem } from '../content/save/saveProblem.ts';
import { unpackSave } from '../content/save/unpackSave.ts';
import { formatMonth, newWorld } from '../rules/index.ts';
import type { Command } from './io.ts';
import { MAPS, PackError, readGame } from './readGame.ts';

const OPTIONS = { maps: { type: 'string', default: MAPS } } as const;

/**
 * `replay LINK-OR-FILE`: plays a link, or a file that holds a link or a save, and prints
 * `{"months", "hash", "ok"}`: how far it came, the fingerprint there, and whether every month came
 * out as it was played. Exit 1 when one did not or it could not be opened, 2 for bad usage.
 */
export const runReplay: Command = async (args, io) => {
  const told = { months: 0, hash: '' };
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [what, ...rest] = positionals;
    if (what === undefined || rest.length > 0) throw new TypeError('give one link or one file');
    for (const { month } of await openGame(what, values.maps)) {
      told.months++;
      told.hash = month.hash;
    }
    io.write(`${JSON.stringify({ ...told, ok: true })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.warn(`replay: ${error.message}\n`);
    if (!isProblem(error)) return 2;
    io.write(`${JSON.stringify({ ...told, ok: false })}\n`);
    return 1;
  }
};

const isProblem = (error: Error): boolean =>
  [LinkProblem, SaveProblem, PackError].some((kind) => error instanceof kind);

/** The months of a game as they are played again. */
async function openGame(what: string, maps: string): Promise<Iterable<Played>> {
  if (what.includes('g=')) return openLinked(what, maps);
  if (!existsSync(what)) throw new TypeError(`${what} is neither a link nor a file that is here`);
  const bytes = new Uint8Array(await readFile(what));
  const text = new TextDecoder().decode(bytes.subarray(0, 4));
  if (text.startsWith('BRN')) return replaySave(unpackSave(bytes), maps);
  return openLinked(new TextDecoder().decode(bytes), maps);
}

function openLinked(link: string, maps: string): Iterable<Played> {
  const opened = openLink(link);
  return replayLink(readGame(opened.start.scenario, maps), opened, planMonth);
}

/** A save's orders played again by the rules of today, compared month by month. */
function* replaySave({ start, months }: GameRecord, maps: string): Generator<Played> {
  const content = readGame(start.scenario, maps);
  checkStart(content, start);
  let world = newWorld(content, start.seed);
  for (const { month, orders, hash } of months) {
    const played = playMonth(content, world, orders, planMonth);
    world = played.world;
    if (played.month.hash !== hash)
      throw new LinkProblem('fingerprint-differs', { month: formatMonth(month) });
    yield played;
  }
}
