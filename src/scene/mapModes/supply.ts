import { type Feeding, feedingAt, isBlockaded } from '../../game/supplyMap.ts';
import type { Rgb } from '../gl/Paint.ts';
import { lensOf } from '../../game/lensOf.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';

/** From sea green over straw to rust: told apart by those who do not see red and green. */
const INKS: Readonly<Record<Feeding, Rgb>> = {
  depot: [84, 140, 138],
  landing: [118, 166, 178],
  fed: [172, 202, 184],
  strained: [233, 203, 126],
  'cut-off': [192, 100, 76],
  foreign: GROUND.blank,
};

/** The hatching of a port that is shut. */
const SHUT: Rgb = [74, 82, 112];

const KEY: readonly Feeding[] = ['depot', 'landing', 'fed', 'strained', 'cut-off', 'foreign'];

/** Where one power's forces are fed, from where, and which of its ports are shut. */
export const supply: MapModePainter = {
  tint(game, province, chosen) {
    const lens = lensOf(game, chosen);
    if (lens === undefined) return { fill: GROUND.blank };
    const fill = INKS[feedingAt(game, lens, province)];
    return isBlockaded(game, lens, province) ? { fill, stripes: SHUT } : { fill };
  },
  legend: () => [
    ...KEY.map((each) => ({ tint: { fill: INKS[each] }, text: `map.legend.supply.${each}` })),
    { tint: { fill: INKS.fed, stripes: SHUT }, text: 'map.legend.supply.blockaded' },
  ],
};
