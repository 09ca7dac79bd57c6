import type { Game, MapMode } from '../game/state.ts';
import type { LegendLine } from '../panels/hooks/useDesk.ts';
import { MODE_PAINTERS, type Tint } from '../scene/mapModes/mapModes.ts';
import { en as mapTexts } from '../scene/texts/en.ts';
import type { PowerId } from '../rules/index.ts';

type Rgb = Tint['fill'];

const css = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;

/** The colour of a tint, with its stripes where it has any. */
const background = ({ fill, stripes }: Tint): string =>
  stripes === undefined
    ? css(fill)
    : `repeating-linear-gradient(135deg, ${css(fill)} 0 3px, ${css(stripes)} 3px 6px)`;

/** What the colours of the map mean in a mode, for the panels to show beside it. */
export const legendOf = (game: Game, mode: MapMode, lens: PowerId | null): LegendLine[] =>
  MODE_PAINTERS[mode].legend(game, lens).map(({ tint, text }) => ({
    background: background(tint),
    text: mapTexts[text] ?? text,
  }));
