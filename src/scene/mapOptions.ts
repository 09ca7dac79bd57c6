import type { StoreApi } from 'zustand';
import type { Commands } from '../game/commands.ts';
import type { GameState } from '../game/state.ts';
import type { Board, PowerId, ProvinceId, World } from '../rules/index.ts';
import type { BoardTopology } from './shapes/shapes.ts';

type Line = readonly (readonly [number, number])[];

/** Water, rivers and the frame of a board: planar integers, drawn and never played. */
export interface Decor {
  /** Outlines with holes. */
  readonly lakes: readonly (readonly Line[])[];
  readonly rivers: readonly Line[];
  readonly canals?: readonly { readonly name: string; readonly line: Line }[];
  /** The box in which a far land stands. */
  readonly inset?: Inset;
  readonly graticule?: Graticule;
  readonly scale?: ScaleBar;
  readonly cartouche?: Cartouche;
}

/** Meridians and parallels with their degrees, and where whole degrees cross the sheet's sides. */
export interface Graticule {
  readonly lines: readonly { readonly lon?: number; readonly lat?: number; readonly line: Line }[];
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** World units, but for what the length is on the ground. */
export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly kilometres: number;
}

/** The box of the sheet's title in world units, and what one on the printed sheet is on the ground. */
export interface Cartouche extends Inset {
  readonly scale: number;
}

/** World units. */
export interface Inset {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What things are called in the player's language. */
export interface MapNames {
  place(id: ProvinceId): string;
  power(id: PowerId): string;
  /** A text by its key, with its blanks filled. */
  text(key: string, about?: Readonly<Record<string, string | number>>): string;
}

/** What the map needs of the page. It writes to the game by the commands alone. */
export interface MapOptions {
  readonly parent: HTMLElement;
  readonly store: Pick<StoreApi<GameState>, 'getState' | 'subscribe'>;
  readonly commands: Commands;
  readonly board: Board;
  readonly shapes: BoardTopology;
  readonly decor: Decor;
  readonly names: MapNames;
  /** The address of a power's flag. */
  readonly flag: (power: PowerId) => string | null;
}

export interface MapHandle {
  /** Settles when its first picture has been drawn. */
  readonly drawn: Promise<void>;
  /** Adds the names and the flags, which the first picture does without. */
  finish(): Promise<void>;
  destroy(): void;
  /** Brings a province to the middle of the window. */
  focus(province: ProvinceId): void;
  /** The whole sheet as it stands in a world, as a JPEG; null where there is no map to draw. */
  paint(world: World): Promise<Blob | null>;
}
