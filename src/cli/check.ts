import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkPack, type PackFiles, type Problem } from '../content/index.ts';
import type { Command } from './io.ts';
import { listPacks } from './readPackFolder.ts';
import { readWholePack } from './readWholePack.ts';

/**
 * `check PATH…`: what is wrong with the packs in these folders, one problem a line on standard
 * output as `file:line:column: message`. What a pack depends on is looked for beside it.
 * Exit 1 if anything is an error, 2 if no path is given.
 */
export const runCheck: Command = async (paths, io) => {
  if (paths.length === 0) {
    io.warn('check: name the folders of the packs to check\n');
    return 2;
  }
  const missing = paths.filter((path) => !isFolder(path));
  for (const path of missing) io.warn(`check: ${path} is not a folder\n`);
  const folders = paths.filter((path) => isFolder(path) && !holdsSchemas(path));
  const found = new Map(folders.flatMap(checkFolder));
  for (const line of found.keys()) io.write(`${line}\n`);
  const failed = missing.length > 0 || [...found.values()].includes('error');
  return failed ? 1 : 0;
};

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The folder of published schemas stands beside the packs and is none. */
const holdsSchemas = (path: string): boolean =>
  readdirSync(path).every((name) => name.endsWith('.schema.json'));

/** The problems of one pack as lines, each with its severity. */
function checkFolder(path: string): [line: string, severity: Problem['severity']][] {
  const own = readWholePack(path);
  const id = basename(resolve(path));
  const problems = checkPack([{ ...own, id }, ...neighboursOf(path, id)], id);
  return problems.map((problem) => [lineOf(problem, path, id), problem.severity]);
}

/** The other packs in the folder where this one lies. */
function neighboursOf(path: string, id: string): PackFiles[] {
  const around = resolve(path, '..');
  const others = listPacks(around).filter((each) => each !== id);
  return others.map((each) => readWholePack(join(around, each)));
}

/** `maps/europe/edges.json:12:5: warning: message. Did you mean "…"?`; errors have no label. */
function lineOf(problem: Problem, path: string, id: string): string {
  const { file, line, column, severity, message, hint } = problem;
  const [folder = '', ...rest] = file.split('/');
  const where = folder === id ? join(path, ...rest) : join(path, '..', folder, ...rest);
  const label = severity === 'error' ? '' : `${severity}: `;
  const tail = hint === undefined ? '' : `. ${hint}`;
  return `${where}:${line}:${column}: ${label}${message}${tail}`;
}
