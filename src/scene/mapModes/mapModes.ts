import type { Game, MapMode } from '../../game/state.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import type { MarkName } from '../counters/marks.ts';
import type { Pattern, Rgb } from '../gl/Paint.ts';
import { blocs } from './blocs.ts';
import { claims } from './claims.ts';
import { political } from './political.ts';
import { relations } from './relations.ts';
import { supply } from './supply.ts';
import { industry } from './industry.ts';
import { terrain } from './terrain.ts';
import { threat } from './threat.ts';
import { unrest } from './unrest.ts';

/** How a mode colours one province. */
export interface Tint {
  readonly fill: Rgb;
  /** Stripes over it, if it has any. */
  readonly stripes?: Rgb;
  /** How they lie; hatched if nothing else is said. */
  readonly pattern?: Pattern;
  /** What the band inside the frontier is drawn in, if not in a darker fill. */
  readonly band?: Rgb;
}

/** One line of the key to a mode, a tint or a sign; `text` is a key of a language file. */
export type LegendEntry =
  | { readonly tint: Tint; readonly sign?: never; readonly text: string }
  | { readonly tint?: never; readonly sign: MarkName; readonly text: string };

/** A way of colouring the land: data in, colours out. */
export interface MapModePainter {
  tint(game: Game, province: ProvinceId, lens: PowerId | null): Tint;
  legend(game: Game, lens: PowerId | null): readonly LegendEntry[];
}

/** Every mode of the game; the compiler asks for a painter for each new one. */
export const MODE_PAINTERS: Readonly<Record<MapMode, MapModePainter>> = {
  political,
  relations,
  supply,
  unrest,
  industry,
  terrain,
  claims,
  blocs,
  threat,
};
