import type { BroughtPack } from '../../content/brought/findPacks.ts';
import type { PackFiles } from '../../content/packFiles.ts';
import type { Library } from '../state.ts';
import { readLibrary, type ReadText, readSite, withGameTexts } from './library.ts';
import type { Desk } from './workshop.ts';

/** The worker's packs: those of the site and those that the player brought. */
export interface PackRoom extends Pick<Desk, 'load' | 'bring' | 'forget'> {
  /** What lies on the shelf now. */
  library(): Library;
}

/** What reads and checks packs, which only those need that the player brings. */
const checker = () => import('./ownPacks.ts');

/** An empty room, whose site is read at `load`. */
export function openPackRoom(readText: ReadText): PackRoom {
  let page = '';
  let laid: Library = { scenarios: {}, packs: [] };
  let library = laid;
  let own: readonly BroughtPack[] = [];
  let site: readonly PackFiles[] | null = null;

  const siteOf = async (): Promise<readonly PackFiles[]> =>
    (site ??= await readSite(page, readText));
  /** Lays those of the player beside those of the site. */
  const lay = async (next: readonly BroughtPack[]): Promise<Library> => {
    const { scenarios, packs } = await layOwn(next);
    own = next;
    library = {
      scenarios: { ...laid.scenarios, ...scenarios },
      packs: [...laid.packs, ...packs],
    };
    return library;
  };
  const layOwn = async (next: readonly BroughtPack[]): Promise<Library> => {
    if (next.length === 0) return { scenarios: {}, packs: [] };
    const { layOutOwn } = await checker();
    return withGameTexts(layOutOwn(await siteOf(), next));
  };

  return {
    library: () => library,
    load: async (ask, progress) => {
      page = ask.page;
      laid = await readLibrary(page, readText, progress);
      return lay(ask.own);
    },
    bring: async ({ files }) => {
      const { bringIn, findBrought } = await checker();
      const brought = findBrought(files);
      return { library: await lay(bringIn(await siteOf(), own, brought)), brought };
    },
    forget: ({ pack }) => lay(own.filter(({ id }) => id !== pack)),
  };
}
