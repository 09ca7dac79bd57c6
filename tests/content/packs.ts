import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWholePack } from '../../src/cli/readWholePack.ts';
import { checkPack, type PackFiles, type Problem } from '../../src/content/index.ts';
import { tinyPack } from './tinyGame.ts';

const BROKEN = fileURLToPath(new URL('./broken', import.meta.url));

/** Names of the broken packs. */
export const brokenNames = readdirSync(BROKEN).toSorted();

/** What tests/content/broken/NAME/expected.txt says that the check says. */
export const expectedOf = (name: string): string[] =>
  readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8')
    .trimEnd()
    .split('\n');

const sources: readonly PackFiles[] = [
  tinyPack(),
  ...brokenNames.map((name) => readWholePack(join(BROKEN, name))),
];

/** Problems of a broken pack, which may build on the tiny one. */
export const problemsOf = (name: string): readonly Problem[] => checkPack(sources, name);

/** `file:line:column: severity code: message hint`, as expected.txt has it. */
export const lineOf = ({ file, line, column, severity, code, message, hint }: Problem): string =>
  `${file}:${line}:${column}: ${severity} ${code}: ${message}${hint === undefined ? '' : `. ${hint}`}`;
