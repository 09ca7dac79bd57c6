import type { PackFiles } from '../../content/packFiles.ts';
import { loadGame } from '../../content/loadGame.ts';
import { makeTexts } from '../../content/makeTexts.ts';
import gameTexts from '../texts/en.ts';
import type { Shelved } from '../state.ts';
import { Failure } from './failure.ts';
import type { Progress } from './work.ts';

/** Reads a text from an address; rejects when it is not there. */
export type ReadText = (address: string) => Promise<string>;

/** Reads all packs beside the page and every scenario that is in them. */
export async function loadLibrary(
  page: string,
  readText: ReadText,
  progress: Progress,
): Promise<Record<string, Shelved>> {
  const ids = JSON.parse(await readText(new URL('packs/index.json', page).href)) as string[];
  let read = 0;
  const packs = await Promise.all(
    ids.map(async (id) => {
      const pack = await readText(new URL(`packs/${id}.json`, page).href);
      progress('loading.packs', ++read / (ids.length + 1));
      return JSON.parse(pack) as PackFiles;
    }),
  );
  const scenarios = packs.filter(({ files }) => files['scenario.json'] !== undefined);
  return Object.fromEntries(scenarios.map((pack) => shelve(packs, pack)));
}

/** One scenario, checked and put together; the first error is told when it cannot be played. */
function shelve(packs: readonly PackFiles[], { id, files }: PackFiles): [string, Shelved] {
  const scenario = scenarioIdOf(files['scenario.json']) ?? id;
  const { content, texts, shapes, problems } = loadGame(packs, scenario);
  if (content === undefined || shapes === undefined) {
    const first = problems.find(({ severity }) => severity === 'error');
    const { file = id, line = 1, column = 1, message = '' } = first ?? {};
    throw new Failure('pack-broken', { pack: id, file, line, column, message });
  }
  return [scenario, { content, texts: { ...gameTexts, ...makeTexts(texts, 'en') }, shapes }];
}

function scenarioIdOf(text: string | undefined): string | undefined {
  try {
    return (JSON.parse(text ?? '') as { id?: string }).id;
  } catch {
    return undefined;
  }
}
