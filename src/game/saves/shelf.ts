import type { Month, Order } from '../../rules/index.ts';
import type { SaveInfo } from '../commands.ts';

/** What of a save is not in its bytes. */
export type Label = Omit<SaveInfo, 'bytes'>;

/** A save as the list shows it, and who may write it. */
export interface Writing {
  readonly label: Label;
  readonly bytes: Uint8Array;
  /** The tab that writes. */
  readonly owner: string;
}

/** The orders of a month that has not ended yet. */
export interface Draft {
  readonly month: Month;
  readonly orders: readonly Order[];
}

/** Where saves are kept. Every promise rejects with a Failure when the browser has no room. */
export interface Shelf {
  list(): Promise<readonly SaveInfo[]>;
  /**
   * Writes a save whole or not at all: what stood in the slot stays until the new one is
   * complete and has been read back. Answers false, and writes nothing, when the slot has
   * passed to another tab.
   */
  put(writing: Writing): Promise<boolean>;
  /** The bytes in a slot, which pass to `owner`. Rejects when there are none or are damaged. */
  take(slot: string, owner: string): Promise<Uint8Array>;
  /** The bytes in a slot, which stays with the tab that holds it. */
  read(slot: string): Promise<Uint8Array>;
  rename(slot: string, name: string): Promise<void>;
  remove(slot: string): Promise<void>;
  /** Keeps the orders given so far beside the save, in the place of those before. */
  keepDraft(slot: string, draft: Draft): Promise<void>;
  readDraft(slot: string): Promise<Draft | null>;
}
