import { checksum } from '../../content/link/checksum.ts';
import type { SaveInfo } from '../commands.ts';
import { Failure } from '../worker/failure.ts';
import { type Database, openDatabase, type SaveRow } from './database.ts';
import type { Shelf, Writing } from './shelf.ts';

/** Saves in the browser's IndexedDB, opened at the first need; one thing is done after the other. */
export function indexedShelf(): Shelf {
  let opened: Promise<Database> | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const tryWork = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      opened ??= openDatabase();
      return await work(await opened);
    } catch (error) {
      opened = null;
      throw error instanceof Failure ? error : new Failure('no-store', { words: String(error) });
    }
  };
  const inTurn = <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const turn = before.then(() => tryWork(work));
    before = turn.catch(() => undefined);
    return turn;
  };

  return {
    list: () => inTurn(list),
    put: (writing) => inTurn((database) => put(database, writing)),
    take: (slot, owner) => inTurn((database) => take(database, slot, owner)),
    read: (slot) => inTurn((database) => take(database, slot, null)),
    rename: (slot, name) => inTurn((database) => rename(database, slot, name)),
    remove: (slot) => inTurn((database) => remove(database, slot)),
    keepDraft: (slot, draft) =>
      inTurn(async (database) => void (await database.put('drafts', draft, slot))),
    readDraft: (slot) => inTurn(async (database) => (await database.get('drafts', slot)) ?? null),
  };
}

async function list(database: Database): Promise<readonly SaveInfo[]> {
  const rows = await database.getAll('rows');
  return rows
    .map(({ generation: _g, checksum: _c, owner: _o, ...info }) => info)
    .sort((a, b) => b.savedAt - a.savedAt || (a.slot < b.slot ? -1 : 1));
}

/** First the bytes beside the old ones; then, read back and found good, the row that names them. */
async function put(database: Database, { label, bytes, owner }: Writing): Promise<boolean> {
  const { slot } = label;
  const before = await database.get('rows', slot);
  if (before !== undefined && before.owner !== owner) return false;
  const generation = (before?.generation ?? 0) + 1;
  await database.put('bytes', bytes, [slot, generation]);
  const sum = checksum(bytes);
  const kept = await database.get('bytes', [slot, generation]);
  if (kept === undefined || checksum(kept) !== sum) throw new Failure('save.not-written');
  const row = { ...label, bytes: bytes.length, generation, checksum: sum, owner };
  return turnTo(database, row, before);
}

/** In one transaction: the new row in, the old bytes out; false when another tab came between. */
async function turnTo(
  database: Database,
  row: SaveRow,
  before: SaveRow | undefined,
): Promise<boolean> {
  const turn = database.transaction(['rows', 'bytes'], 'readwrite');
  const now = await turn.objectStore('rows').get(row.slot);
  const ours = now?.owner === before?.owner && now?.generation === before?.generation;
  if (ours) {
    await turn.objectStore('rows').put({ ...row, name: now?.name ?? row.name });
    if (now) await turn.objectStore('bytes').delete([row.slot, now.generation]);
  }
  await turn.done;
  return ours;
}

/** Reads a slot, and makes it the owner's if there is one. */
async function take(database: Database, slot: string, owner: string | null): Promise<Uint8Array> {
  const turn = database.transaction(['rows', 'bytes'], 'readwrite');
  const row = await turn.objectStore('rows').get(slot);
  const bytes = row && (await turn.objectStore('bytes').get([slot, row.generation]));
  if (row && owner !== null) await turn.objectStore('rows').put({ ...row, owner });
  await turn.done;
  if (row === undefined) throw new Failure('save.missing');
  if (bytes === undefined || checksum(bytes) !== row.checksum) throw new Failure('save.damaged');
  return bytes;
}

async function rename(database: Database, slot: string, name: string): Promise<void> {
  const turn = database.transaction('rows', 'readwrite');
  const row = await turn.store.get(slot);
  if (row) await turn.store.put({ ...row, name });
  await turn.done;
  if (row === undefined) throw new Failure('save.missing');
}

async function remove(database: Database, slot: string): Promise<void> {
  const turn = database.transaction(['rows', 'bytes', 'drafts'], 'readwrite');
  await turn.objectStore('rows').delete(slot);
  await turn.objectStore('drafts').delete(slot);
  await turn.objectStore('bytes').delete(IDBKeyRange.bound([slot], [slot, []]));
  await turn.done;
}
