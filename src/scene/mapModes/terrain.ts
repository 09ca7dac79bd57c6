import type { Terrain } from '../../rules/index.ts';
import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter, Tint } from './mapModes.ts';

const WATER: Rgb = [74, 118, 138];
const STREETS: Rgb = [92, 78, 74];

/** As on a school atlas; what is alike in colour has a pattern. */
const TINTS: Readonly<Record<Terrain, Tint>> = {
  plain: { fill: [222, 226, 178] },
  hills: { fill: [226, 190, 132] },
  mountain: { fill: [178, 138, 110] },
  forest: { fill: [142, 176, 146] },
  marsh: { fill: [176, 202, 196], stripes: WATER, pattern: 'bars' },
  desert: { fill: [246, 230, 178], stripes: [196, 158, 92], pattern: 'dots' },
  city: { fill: [206, 190, 186], stripes: STREETS, pattern: 'cross' },
  arctic: { fill: [238, 242, 246] },
};

const KEY = Object.keys(TINTS) as Terrain[];

/** What the ground is, on which attack and supply depend. */
export const terrain: MapModePainter = {
  tint({ content }, province) {
    const land = content.board.places[province];
    return land?.kind === 'land' ? TINTS[land.terrain] : { fill: GROUND.blank };
  },
  legend: () => KEY.map((each) => ({ tint: TINTS[each], text: `map.legend.terrain.${each}` })),
};
