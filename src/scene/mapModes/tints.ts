import type { Game } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';

/** `#rrggbb` as bytes; anything else is the blank of the paper. */
export function parseHex(colour: string | undefined): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (match === null) return GROUND.blank;
  const [, red = '', green = '', blue = ''] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** The two colours mixed: 0 is the first, 1 the second. */
export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  Math.round(a[0] + (b[0] - a[0]) * t),
  Math.round(a[1] + (b[1] - a[1]) * t),
  Math.round(a[2] + (b[2] - a[2]) * t),
];

/** How light a colour looks, 0 to 255. */
export const lightness = ([red, green, blue]: Rgb): number =>
  red * 0.3 + green * 0.59 + blue * 0.11;

/** How light washes are: names must read on all of them; dark colours stay a little darker. */
const WASH = { middle: 192, slope: 0.44 } as const;

/** A flag's colour as a thin wash on paper. */
export function wash(colour: Rgb): Rgb {
  const grey = lightness(colour);
  const calm = mixRgb(colour, [grey, grey, grey], 0.06);
  const light = WASH.middle + (grey - 128) * WASH.slope;
  const thin = Math.min(0.78, Math.max(0.12, (light - grey) / (243 - grey)));
  return mixRgb(calm, [250, 241, 218], thin);
}

/** The wash of a power. */
export const powerTint = (game: Game, power: PowerId): Rgb =>
  wash(parseHex(game.content.scenario.powers[power]?.colour));

/** How much lighter or darker than its ground a stripe is, for whoever sees colours as greys. */
const TELLING = 40;

/** A stripe's colour, darkened where it would be lost on its ground. */
export function stripesOn(ground: Rgb, colour: Rgb): Rgb {
  const light = lightness(colour);
  const highest = lightness(ground) - TELLING;
  if (light <= highest || light >= lightness(ground) + TELLING) return colour;
  return mixRgb(colour, GROUND.ink, (light - highest) / (light - lightness(GROUND.ink)));
}

/** A power's stripes over land that it holds and does not own: fuller than its wash. */
export function powerStripes(game: Game, power: PowerId): Rgb {
  const colour = parseHex(game.content.scenario.powers[power]?.colour);
  return mixRgb(colour, wash(colour), 0.35);
}
