import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';
import { mixRgb } from './tints.ts';

/** From fields to chimneys; what lies under the ground has its sign. */
const FIELDS: Rgb = [232, 226, 200];
const CHIMNEYS: Rgb = [150, 92, 58];

/** Works at which the colour is as deep as it gets. */
const FULL = 9;

/** Works, coal and oil of the land. */
export const industry: MapModePainter = {
  tint({ world }, province) {
    const state = world.provinces[province];
    if (state === undefined) return { fill: GROUND.blank };
    return { fill: mixRgb(FIELDS, CHIMNEYS, Math.min(1, state.works / FULL)) };
  },
  legend: () => [
    { tint: { fill: FIELDS }, text: 'map.legend.industry.fields' },
    { tint: { fill: CHIMNEYS }, text: 'map.legend.industry.works' },
    { sign: 'works', text: 'map.legend.industry.figure' },
    { sign: 'coal', text: 'map.legend.industry.coal' },
    { sign: 'oil', text: 'map.legend.industry.oil' },
  ],
};
