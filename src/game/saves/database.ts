import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { BroughtPack } from '../../content/brought/findPacks.ts';
import type { SaveInfo } from '../commands.ts';
import type { Draft } from './shelf.ts';

/** One line of the list of saves; its bytes are in the other store. */
export interface SaveRow extends SaveInfo {
  /** Which of the slot's writings is the good one. */
  readonly generation: number;
  readonly checksum: number;
  /** The tab that wrote or opened it last. */
  readonly owner: string;
}

/** Bytes lie under their slot and generation. */
export type BytesKey = [slot: string, generation: number];

interface Schema extends DBSchema {
  rows: { key: string; value: SaveRow };
  bytes: { key: BytesKey; value: Uint8Array };
  /** By slot. */
  drafts: { key: string; value: Draft };
  /** Packs that the player brought. */
  packs: { key: string; value: BroughtPack };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the page's database, making it at the first time. */
export const openDatabase = (): Promise<Database> =>
  openDB<Schema>('brenner', 2, {
    upgrade(database, before) {
      if (before < 2) database.createObjectStore('packs', { keyPath: 'id' });
      if (before > 0) return;
      database.createObjectStore('rows', { keyPath: 'slot' });
      database.createObjectStore('bytes');
      database.createObjectStore('drafts');
    },
    // A newer page in another tab wants to change the database: let it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
