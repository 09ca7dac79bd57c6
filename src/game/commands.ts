import type { RawFiles } from '../content/brought/rawFiles.ts';
import type { OfferTerms, Month, Order, PowerId, ProvinceId, UnitId } from '../rules/index.ts';
import type { EntryMode } from './orderEntry.ts';
import type { OpenFolder } from './packs/openFolder.ts';
import type { Sharing } from './sharing.ts';
import type { MapMode, Panel, Settings } from './state.ts';
import type { Account } from './worker/work.ts';

/** What a new game needs. An empty seed is drawn. */
export interface NewGame {
  readonly scenario: string;
  /** null watches. */
  readonly power: PowerId | null;
  readonly seed: string;
}

/** A saved game as the list shows it. */
export interface SaveInfo {
  readonly slot: string;
  readonly scenario: string;
  readonly power: PowerId | null;
  readonly month: Month;
  /** Milliseconds since 1970, for people only. */
  readonly savedAt: number;
  readonly name: string;
  /** How much room it takes. */
  readonly bytes: number;
}

/** Everything that a player can make the page do; map, panels and keys call the same ones. */
export interface Commands {
  /** Reads the packs into the library; the page asks for it once, at its start. */
  load(): Promise<void>;
  /**
   * Takes packs in: a zip, or the files of a folder by path. What is wrong with them is listed on
   * the shelf. A game on the table that is played with one of them goes on with its new version.
   */
  bringPack(files: Promise<RawFiles | Uint8Array>): Promise<void>;
  /** Takes packs in from a folder, and again whenever a file in it is saved; null lets it go. */
  followFolder(folder: OpenFolder | null): Promise<void>;
  removePack(pack: string): Promise<void>;
  /** Takes back the month that was played last, with its orders on the desk again. */
  playAgain(): Promise<void>;
  /**
   * Goes back to the beginning of a month that was played and takes another course from there; the
   * game as it went stays among the saves.
   */
  fork(month: Month): Promise<void>;
  newGame(choice: NewGame): Promise<void>;
  resume(slot: string): Promise<void>;
  saveAs(name: string): Promise<void>;
  deleteSave(slot: string): Promise<void>;
  renameSave(slot: string, name: string): Promise<void>;
  listSaves(): Promise<readonly SaveInfo[]>;
  /** The whole address that opens the game as it stands. */
  link(): Promise<string>;
  copyLink(): Promise<void>;
  /** Puts a text on the clipboard that may still be in the making, and says so. */
  copyPost(post: Promise<string>): Promise<void>;
  /** Hands a file to the browser to be kept where it keeps downloads; null could not be made. */
  saveFile(name: string, file: Promise<Blob | null>): Promise<void>;
  /** Opens a game from a fragment, or from a whole address that has one. */
  openLink(fragment: string): Promise<void>;
  toTitle(): void;

  give(order: Order): void;
  /** Takes back the order at this place of the list. */
  takeBack(index: number): void;
  /** Takes back the last change to the orders: gives back what it replaced or took away. */
  undo(): void;
  endMonth(): Promise<void>;
  /**
   * Ends months until something needs the player, or a year has gone by; does nothing but say so
   * while somebody waits for an answer.
   */
  advance(): Promise<void>;
  /** Stops advancing when the month that is being resolved is over. */
  halt(): void;
  /** The map has shown the month. */
  shown(): void;

  select(province: ProvinceId | null): void;
  selectUnit(unit: UnitId | null): void;
  /** A click or a key on a province: selects, or goes on with the order being given. */
  choose(province: ProvinceId): void;
  setEntryMode(mode: EntryMode): void;
  /**
   * Takes up a way of having land at a conference: each province that is chosen from now on is
   * claimed so, as far as our points reach. null lays it down.
   */
  takeUpShare(sharing: Sharing | null): void;
  holdSelected(): void;
  cancel(): void;
  /** Selects the next unit that has no order yet. */
  nextUnit(): void;
  hover(province: ProvinceId | null): void;

  /** Why an order of a month that was played failed; null when that cannot be found out. */
  explain(month: Month, unit: UnitId): Promise<Account | null>;

  setMapMode(mode: MapMode, lens?: PowerId): void;
  open(panel: Panel): void;
  openDesk(to: PowerId, draft?: OfferTerms): void;
  set(settings: Partial<Settings>): void;
  /** Turns to the next speed at which months are shown, and says which that is. */
  turnPlayback(): void;
  dismiss(): void;
}
