import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPack, type Problem } from '../content/index.ts';
import type { Command, Io } from './io.ts';
import { type PackOnDisk, packsAt } from './packsAt.ts';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

/** A problem with the path of its file on this disk. */
interface Found extends Omit<Problem, 'file'> {
  readonly file: string;
}

/**
 * `check [--json] PATH…`: what is wrong with the packs in these folders and zips, one problem a line
 * on standard output as `file:line:column: message`, or as one JSON list. Exit 1 if anything is an
 * error or a path is no pack, 2 if the words of the command are not understood.
 */
export const runCheck: Command = async (args, io) => {
  const asked = readArgs(args, io);
  if (asked === undefined) return 2;
  const found = new Map<string, Found>();
  let failed = false;
  for (const path of asked.paths) {
    try {
      for (const problem of problemsAt(path)) found.set(lineOf(problem), problem);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      io.warn(`check: ${error.message}\n`);
      failed = true;
    }
  }
  if (asked.json) io.write(`${JSON.stringify([...found.values()], null, 2)}\n`);
  else for (const line of found.keys()) io.write(`${line}\n`);
  const broken = [...found.values()].some(({ severity }) => severity === 'error');
  return failed || broken ? 1 : 0;
};

function readArgs(args: string[], io: Io): { paths: string[]; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length > 0) return { paths: positionals, json: values.json };
    io.warn('check: name the folders or zips of the packs to check\n');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.warn(`check: ${error.message}\n`);
  }
  return undefined;
}

function problemsAt(path: string): Found[] {
  const { own, others } = packsAt(path);
  const all = [...own, ...others];
  const sources = all.map(({ pack }) => pack);
  return own
    .flatMap(({ pack }) => checkPack(sources, pack.id))
    .map((problem) => ({ ...problem, file: pathOf(problem, all) }));
}

function pathOf({ file }: Problem, packs: readonly PackOnDisk[]): string {
  const [id = '', ...rest] = file.split('/');
  const found = packs.find(({ pack }) => pack.id === id);
  return found ? join(found.where, ...rest) : file;
}

/** `maps/europe/edges.json:12:5: warning: message. Did you mean "…"?`; errors have no label. */
function lineOf({ file, line, column, severity, message, hint }: Found): string {
  const label = severity === 'error' ? '' : `${severity}: `;
  const tail = hint === undefined ? '' : `. ${hint}`;
  return `${file}:${line}:${column}: ${label}${message}${tail}`;
}
