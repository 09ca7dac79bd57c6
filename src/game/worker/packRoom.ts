import { type BroughtPack, findPacks } from '../../content/brought/findPacks.ts';
import { unzip } from '../../content/brought/unzip.ts';
import type { PackFiles } from '../../content/packFiles.ts';
import type { Library } from '../state.ts';
import { bringIn, layOut, type ReadText, readSite } from './library.ts';
import type { Desk } from './workshop.ts';

/** The worker's packs: those of the site and those that the player brought. */
export interface PackRoom extends Pick<Desk, 'load' | 'bring' | 'forget'> {
  /** What lies on the shelf now. */
  library(): Library;
}

/** An empty room, whose site is read at `load`. */
export function openPackRoom(readText: ReadText): PackRoom {
  let site: readonly PackFiles[] = [];
  let own: readonly BroughtPack[] = [];
  let library: Library = { scenarios: {}, packs: [] };
  return {
    library: () => library,
    load: async (ask, progress) => {
      site = await readSite(ask.page, readText, progress);
      own = ask.own;
      return (library = layOut(site, own));
    },
    bring: ({ files }) => {
      const brought = findPacks(files instanceof Uint8Array ? unzip(files) : files);
      own = bringIn(site, own, brought);
      library = layOut(site, own);
      return { library, brought };
    },
    forget: ({ pack }) => {
      own = own.filter(({ id }) => id !== pack);
      return (library = layOut(site, own));
    },
  };
}
