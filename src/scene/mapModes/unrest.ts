import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';
import { mixRgb } from './tints.ts';

/** From quiet straw to rust; hatched where somebody else than the owner stands. */
const QUIET: Rgb = [228, 222, 200];
const REVOLT: Rgb = [178, 66, 44];
const HELD: Rgb = [112, 120, 148];

/** Unrest of the land, 0 to 100. */
export const unrest: MapModePainter = {
  tint({ world }, province) {
    const state = world.provinces[province];
    if (state === undefined) return { fill: GROUND.blank };
    const fill = mixRgb(QUIET, REVOLT, Math.min(1, state.unrest / 80));
    return state.owner === state.controller ? { fill } : { fill, stripes: HELD };
  },
  legend: () => [
    { tint: { fill: QUIET }, text: 'map.legend.unrest.quiet' },
    { tint: { fill: mixRgb(QUIET, REVOLT, 0.5) }, text: 'map.legend.unrest.restless' },
    { tint: { fill: REVOLT }, text: 'map.legend.unrest.revolt' },
    { tint: { fill: QUIET, stripes: HELD }, text: 'map.legend.unrest.held' },
  ],
};
