import type { PackFiles } from '../../content/packFiles.ts';
import type { Library, Shelved } from '../state.ts';
import gameTexts from '../texts/en.ts';
import type { Progress } from './work.ts';

/** Reads a text from an address; rejects when it is not there. */
export type ReadText = (address: string) => Promise<string>;

/** The site's packs as they were checked and laid out when the site was built. */
export async function readLibrary(
  page: string,
  readText: ReadText,
  progress: Progress,
): Promise<Library> {
  const text = await readText(addressOf(page, 'library'));
  progress('loading.packs', 0.5);
  return withGameTexts(JSON.parse(text) as Library);
}

/** The site's packs themselves, for those that are built on them. */
export async function readSite(page: string, readText: ReadText): Promise<PackFiles[]> {
  const ids = JSON.parse(await readText(addressOf(page, 'index'))) as string[];
  return Promise.all(
    ids.map(async (id) => JSON.parse(await readText(addressOf(page, id))) as PackFiles),
  );
}

const addressOf = (page: string, name: string): string => new URL(`packs/${name}.json`, page).href;

/** The same with the sentences of the game itself behind those of the packs. */
export function withGameTexts({ scenarios, packs }: Library): Library {
  const told = Object.entries(scenarios).map(([id, shelved]): [string, Shelved] => [
    id,
    { ...shelved, texts: { ...gameTexts, ...shelved.texts } },
  ]);
  return { scenarios: Object.fromEntries(told), packs };
}
