import { type Claim, claimAt } from '../../game/claimsAt.ts';
import type { Rgb } from '../gl/Paint.ts';
import { lensOf } from '../../game/lensOf.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter, Tint } from './mapModes.ts';

/** Blue for what it has, straw for what it wants: told apart by those who do not see red and green. */
const HOME: Rgb = [112, 152, 186];
const HELD: Rgb = [188, 208, 218];
const WANTED: Rgb = [224, 170, 70];
const RIVAL: Rgb = [164, 72, 52];
const CALLED_OURS: Rgb = [56, 92, 134];

const TINTS: Readonly<Record<Claim, Tint>> = {
  home: { fill: HOME },
  held: { fill: HELD },
  disputed: { fill: HELD, stripes: RIVAL },
  lost: { fill: WANTED, stripes: CALLED_OURS, pattern: 'cross' },
  claimed: { fill: WANTED },
  foreign: { fill: GROUND.blank },
};

const KEY: readonly Claim[] = ['home', 'held', 'disputed', 'lost', 'claimed', 'foreign'];

/** What one power has, what it wants, and what others want of it. */
export const claims: MapModePainter = {
  tint(game, province, chosen) {
    const lens = lensOf(game, chosen);
    return TINTS[lens === undefined ? 'foreign' : claimAt(game, lens, province)];
  },
  legend: () => KEY.map((each) => ({ tint: TINTS[each], text: `map.legend.claims.${each}` })),
};
