import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';
import { mixRgb } from './tints.ts';

/** From fields to chimneys; hatched over what lies under the ground. */
const FIELDS: Rgb = [232, 226, 200];
const CHIMNEYS: Rgb = [150, 92, 58];
const COAL: Rgb = [58, 54, 52];
const OIL: Rgb = [34, 92, 104];

/** Works at which the colour is as deep as it gets. */
const FULL = 9;

/** Works, coal and oil of the land. */
export const industry: MapModePainter = {
  tint({ world, content }, province) {
    const state = world.provinces[province];
    const land = content.board.places[province];
    if (state === undefined || land?.kind !== 'land') return { fill: GROUND.blank };
    const fill = mixRgb(FIELDS, CHIMNEYS, Math.min(1, state.works / FULL));
    if (land.oil === 0 && land.coal === 0) return { fill };
    return { fill, stripes: land.oil >= land.coal ? OIL : COAL };
  },
  legend: () => [
    { tint: { fill: FIELDS }, text: 'map.legend.industry.fields' },
    { tint: { fill: CHIMNEYS }, text: 'map.legend.industry.works' },
    { tint: { fill: FIELDS, stripes: COAL }, text: 'map.legend.industry.coal' },
    { tint: { fill: FIELDS, stripes: OIL }, text: 'map.legend.industry.oil' },
  ],
};
