import { readGame } from '../../src/cli/readGame.ts';
import type { Content } from '../../src/rules/index.ts';

const read = new Map<string, Content>();

/** A scenario of the game's own packs, read once for all tests: nobody writes into content. */
export function ourGame(scenario: '1933-pact' | '1934-brenner'): Content {
  const content = read.get(scenario) ?? readGame(scenario);
  read.set(scenario, content);
  return content;
}
