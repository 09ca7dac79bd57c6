import type { PackShelf } from './saves/packShelf.ts';
import type { Shelf } from './saves/shelf.ts';
import type { Port } from './worker/port.ts';

/** What the game layer asks of the page it lives in; the browser's is `browserHost`. */
export interface Host {
  /** The page's address without its fragment: packs lie beside it and links begin with it. */
  readonly page: string;
  /** Milliseconds since 1970; for people only. */
  now(): number;
  /** Letters and digits that nobody had before. */
  randomWord(): string;
  /** Puts a text that may still be in the making on the clipboard; rejects when it cannot. */
  copy(text: Promise<string>): Promise<void>;
  /** Gives the person a file to keep. */
  saveFile(name: string, file: Blob): void;
  startWorker(): Port;
  readonly shelf: Shelf;
  readonly packs: PackShelf;
  /**
   * Holds a slot for this tab until `release`, or answers false when another tab holds it.
   */
  claim(slot: string): Promise<boolean>;
  release(slot: string): void;
  readSettings(): string | null;
  writeSettings(text: string): void;
}
