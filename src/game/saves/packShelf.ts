import type { BroughtPack } from '../../content/brought/findPacks.ts';
import { Failure } from '../worker/failure.ts';
import { openDatabase } from './database.ts';

/** Where the packs are kept that the player brought. Promises reject with a Failure. */
export interface PackShelf {
  list(): Promise<readonly BroughtPack[]>;
  put(pack: BroughtPack): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Packs in the browser's IndexedDB. */
export function indexedPacks(): PackShelf {
  const work = async <T>(task: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>) => {
    try {
      const database = await openDatabase();
      const done = await task(database);
      database.close();
      return done;
    } catch (error) {
      throw new Failure('no-store', { words: String(error) });
    }
  };
  return {
    list: () => work((database) => database.getAll('packs')),
    put: (pack) => work(async (database) => void (await database.put('packs', pack))),
    remove: (id) => work((database) => database.delete('packs', id)),
  };
}
