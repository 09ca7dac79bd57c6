import { loadGame, makeTexts, type PackFiles } from '../../../src/content/index.ts';
import type { Game } from '../../../src/game/state.ts';
import { legal, newWorld, type PowerId, viewFor } from '../../../src/rules/index.ts';

const PACKS = ['europe', '1933-pact'];

/** The first month of the shipped scenario, read as the page reads it. */
export async function harnessGame(me: PowerId): Promise<Game> {
  const sources = await Promise.all(
    PACKS.map(async (id) => (await (await fetch(`/packs/${id}.json`)).json()) as PackFiles),
  );
  const { content, texts, problems } = loadGame(sources);
  if (content === undefined) throw new Error(`the packs do not load: ${JSON.stringify(problems)}`);
  const world = newWorld(content, 'harness');
  const view = viewFor(world, me);
  return {
    content,
    texts: makeTexts(texts, 'en'),
    seed: 'harness',
    humans: [me],
    me,
    world,
    view,
    legal: legal(content, view),
    months: [],
    slot: 'harness',
  };
}
