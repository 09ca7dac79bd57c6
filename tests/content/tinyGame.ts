import { fileURLToPath } from 'node:url';
import { readWholePack } from '../../src/cli/readWholePack.ts';
import { loadGame, type PackFiles } from '../../src/content/index.ts';
import type { Content } from '../../src/rules/content.ts';

/** The files of the pack in tests/content/fixtures/tiny: eight provinces, three seas, three powers. */
export const tinyPack = (): PackFiles =>
  readWholePack(fileURLToPath(new URL('./fixtures/tiny', import.meta.url)));

/** The same pack with some of its files changed. */
export function tinyPackWith(changes: Readonly<Record<string, string>>): PackFiles {
  const { files, ...pack } = tinyPack();
  return { ...pack, files: { ...files, ...changes } };
}

/** A small whole game for tests of the rules and of whoever plays them. */
export function tinyContent(): Content {
  const { content, problems } = loadGame([tinyPack()]);
  if (content === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return content;
}
