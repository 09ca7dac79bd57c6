import { readGame } from '../../src/cli/readGame.ts';
import { encodeLink } from '../../src/content/link/encodeLink.ts';
import { type PowerId, RULES_VERSION } from '../../src/rules/index.ts';

/** The fragment that opens the first month as Italy, so that a page goes straight to its map. */
export function emptyGameLink(): string {
  const content = readGame('1933-pact');
  const me = 'ITA' as PowerId;
  const scenario = content.scenario.id;
  const start = { rules: RULES_VERSION, packs: content.packs, scenario, seed: 'brenner' };
  return `#${encodeLink(content, { start: { ...start, humans: [me], me }, months: [] })}`;
}
