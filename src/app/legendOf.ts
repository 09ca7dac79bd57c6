import { type PassageState, passageStates } from '../game/passageNow.ts';
import type { Game, MapMode } from '../game/state.ts';
import type { LegendLine } from '../panels/hooks/useDesk.ts';
import { markPicture } from '../scene/counters/markPicture.ts';
import type { MarkName } from '../scene/counters/marks.ts';
import type { Pattern } from '../scene/gl/Paint.ts';
import { MODE_PAINTERS, type Tint } from '../scene/mapModes/mapModes.ts';
import { en as mapTexts } from '../scene/texts/en.ts';
import type { PowerId } from '../rules/index.ts';

type Rgb = Tint['fill'];

/** The paper under signs. */
const SHEET = '#f5ecd4';

const css = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;

/** Each pattern as a picture of two colours. */
const PATTERNS: Readonly<Record<Pattern, (fill: string, ink: string) => string>> = {
  none: (fill) => fill,
  hatch: (fill, ink) => `repeating-linear-gradient(135deg, ${fill} 0 3.6px, ${ink} 3.6px 6px)`,
  bars: (fill, ink) => `repeating-linear-gradient(0deg, ${fill} 0 3px, ${ink} 3px 5px)`,
  dots: (fill, ink) => `radial-gradient(${ink} 1.4px, ${fill} 1.7px) 0 0 / 6px 6px`,
  cross: (fill, ink) =>
    `repeating-linear-gradient(45deg, transparent 0 4px, ${ink} 4px 5px), ` +
    `repeating-linear-gradient(135deg, ${fill} 0 4px, ${ink} 4px 5px)`,
};

/** A tint as a swatch: its fill, its pattern, or its band along one side. */
function background({ fill, stripes, pattern = 'hatch', band }: Tint): string {
  if (stripes !== undefined) return PATTERNS[pattern](css(fill), css(stripes));
  if (band === undefined) return css(fill);
  return `linear-gradient(90deg, ${css(band)} 0 4px, ${css(fill)} 9px)`;
}

/** A mark as it lies on the map, on paper. */
const picture = (mark: MarkName): string =>
  `${SHEET} url(${markPicture(mark)}) center / contain no-repeat`;

/** How a strait stands to us; to whoever watches, in itself. */
const passageText = ({ me }: Game, state: PassageState): string =>
  `map.legend.passage.${state}${me === null ? '.watched' : ''}`;

/** What the colours and signs of the map mean in a mode, for the panels to show beside it. */
export const legendOf = (game: Game, mode: MapMode, lens: PowerId | null): LegendLine[] => [
  ...MODE_PAINTERS[mode].legend(game, lens).map(({ tint, sign, text }) => ({
    background: sign === undefined ? background(tint) : picture(sign),
    text: mapTexts[text] ?? text,
  })),
  ...(mode === 'political' ? passageStates(game) : []).map((state) => ({
    background: picture(`passage-${state}`),
    text: mapTexts[passageText(game, state)] ?? state,
  })),
];
