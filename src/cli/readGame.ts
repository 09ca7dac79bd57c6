import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { loadGame, type Problem } from '../content/index.ts';
import type { Content } from '../rules/index.ts';
import { listPacks, readPackFolder } from './readPackFolder.ts';

/** The packs that come with the game. */
export const MAPS = fileURLToPath(new URL('../../maps/', import.meta.url));

/** The packs of a scenario have errors; the message lists them. */
export class PackError extends Error {
  constructor(scenario: string, problems: readonly Problem[]) {
    const lines = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    super([`The scenario "${scenario}" cannot be played:`, ...lines].join('\n'));
    this.name = 'PackError';
  }
}

/** The content of a scenario from the packs on disk; throws PackError if they are broken. */
export function readGame(scenario: string, maps = MAPS): Content {
  const packs = listPacks(maps).map((id) => readPackFolder(join(maps, id)));
  const { content, problems } = loadGame(packs, scenario);
  if (!content) throw new PackError(scenario, problems);
  return content;
}
