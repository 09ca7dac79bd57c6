import type { PlayedMonth } from '../content/link/gameRecord.ts';
import type { PackOnShelf, Shelved } from '../content/layOut.ts';
import type {
  ConferenceId,
  Content,
  CongressId,
  CrisisId,
  EventId,
  LegalOrders,
  Month,
  OfferTerms,
  Order,
  PowerId,
  ProvinceId,
  UnitId,
  View,
  WarId,
  World,
} from '../rules/index.ts';
import type { OrderEntry } from './orderEntry.ts';

export type { Library, PackOnShelf, Shelved } from '../content/layOut.ts';
export type { PlayedMonth } from '../content/link/gameRecord.ts';

/** Sentences and names by key in the player's language: the packs' own and the interface's. */
export type Texts = Readonly<Record<string, string>>;

/** A game on the table. */
export interface Game {
  readonly content: Content;
  readonly texts: Texts;
  readonly seed: string;
  /** Powers played by people; the others are the computer's. */
  readonly humans: readonly PowerId[];
  /** Whose desk is shown; null watches. */
  readonly me: PowerId | null;
  readonly world: World;
  readonly view: View | null;
  readonly legal: LegalOrders | null;
  /** Every month played so far. */
  readonly months: readonly PlayedMonth[];
  /** Where autosaves of this game go. */
  readonly slot: string;
}

/** What the page is doing. */
export type Stage =
  | { readonly kind: 'title' }
  | { readonly kind: 'loading'; readonly what: string; readonly done: number }
  | { readonly kind: 'playing' }
  /** The worker resolves the month; the map stays alive. */
  | { readonly kind: 'resolving' }
  /** Quiet months go by; `months` counts the one that is being resolved. */
  | { readonly kind: 'advancing'; readonly months: number }
  /** The map plays the last log. */
  | { readonly kind: 'showing' }
  | { readonly kind: 'finished' };

/**
 * What hangs before a game on a board that was not there before: the plate until the map's first
 * picture is drawn, then nothing until that has reached the screen. The desk comes when it is up.
 */
export type Curtain = 'down' | 'rising' | 'up';

/** What the map can be coloured by, in the order of its keys; each has its painter in the map. */
export const MAP_MODES = [
  'political',
  'relations',
  'supply',
  'unrest',
  'industry',
  'terrain',
  'claims',
  'blocs',
  'threat',
] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** Modes that show the map as one power has it, the lens. */
export const LENS_MODES: readonly MapMode[] = ['relations', 'supply', 'claims', 'threat'];

/** The leaves of a power's page. */
export const POWER_TABS = ['standing', 'home', 'treaties', 'forces', 'world'] as const;
export type PowerTab = (typeof POWER_TABS)[number];

/** What stands beside the map. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'orders' }
  | { readonly kind: 'dispatches' }
  /**
   * `about` opens the staff report where it tells of that unit; `home` is whose papers are read,
   * our own without it.
   */
  | {
      readonly kind: 'paper';
      readonly month: Month;
      readonly about?: UnitId;
      readonly home?: PowerId;
    }
  /** Without `tab`, how we stand with it. */
  | { readonly kind: 'power'; readonly power: PowerId; readonly tab?: PowerTab }
  /** null: our own, or the first there is. */
  | { readonly kind: 'war'; readonly war: WarId | null }
  | { readonly kind: 'conference'; readonly conference: ConferenceId }
  | { readonly kind: 'province'; readonly province: ProvinceId }
  | { readonly kind: 'desk'; readonly to: PowerId; readonly draft: OfferTerms }
  | { readonly kind: 'industry' }
  | { readonly kind: 'concert' }
  | { readonly kind: 'theatres' }
  | { readonly kind: 'standing' }
  | { readonly kind: 'congress'; readonly congress: CongressId }
  | { readonly kind: 'crisis'; readonly crisis: CrisisId }
  /** Missions; with `to`, the page opens with that power. */
  | { readonly kind: 'missions'; readonly to: PowerId | null }
  | { readonly kind: 'epilogue' }
  | { readonly kind: 'timeline' }
  /** The map as a list. */
  | { readonly kind: 'places' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'search' }
  /** The encyclopaedia; with `term`, it opens at that word. */
  | { readonly kind: 'terms'; readonly term: string | null }
  | { readonly kind: 'saves' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' }
  | { readonly kind: 'keys' }
  /** Why events happen or do not; with `event`, that one. */
  | { readonly kind: 'events'; readonly event?: EventId };

export interface Selection {
  readonly province: ProvinceId | null;
  readonly unit: UnitId | null;
}

/** How fast the month is shown on the map: not at all, slowly, at leisure, quickly. */
export const PLAYBACKS = [0, 1, 2, 3] as const;
export type Playback = (typeof PLAYBACKS)[number];

/** How large all text may be, of a hundred that the browser would give it. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

export interface Settings {
  readonly theme: 'light' | 'dark' | 'system';
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly playback: Playback;
  /** The map turns to where the month is best watched from. */
  readonly follow: boolean;
  /** A mouse at the edge of the window moves the map. */
  readonly edgeScroll: boolean;
  /** The first month of a game says what one can do in it. */
  readonly hints: boolean;
  /** How loud the desk is, of a hundred; 0 is silence. */
  readonly volume: 0 | 25 | 50 | 100;
}

/** A message that stays until it is read: what went wrong, where, and what to do. */
export interface Notice {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

/** The whole state of the page; React and Phaser read it by selectors. */
export interface GameState {
  readonly stage: Stage;
  readonly curtain: Curtain;
  /** Every scenario that can be played, by its id; null until the packs are read. */
  readonly library: Readonly<Record<string, Shelved>> | null;
  /** Packs that the player brought, and those that cannot be played. */
  readonly packs: readonly PackOnShelf[];
  /** The name of the folder whose packs are read again when a file in it is saved. */
  readonly following: string | null;
  readonly game: Game | null;
  /** This month's orders so far, in the order in which they were given. */
  readonly orders: readonly Order[];
  readonly selection: Selection;
  readonly hover: ProvinceId | null;
  readonly entry: OrderEntry;
  readonly mapMode: MapMode;
  /** Whose map the modes of `LENS_MODES` show. */
  readonly lens: PowerId | null;
  readonly panel: Panel;
  readonly settings: Settings;
  readonly notice: Notice | null;
}
