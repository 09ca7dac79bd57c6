import { powersOf } from '../powersOf.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';
import { powerStripes, powerTint } from './tints.ts';

/** Who owns what, with stripes where another holds it. */
export const political: MapModePainter = {
  tint(game, province) {
    const state = game.world.provinces[province];
    if (state === undefined) return { fill: GROUND.blank };
    const fill = powerTint(game, state.owner);
    if (state.owner === state.controller) return { fill };
    return { fill, stripes: powerStripes(game, state.controller) };
  },
  legend(game) {
    const [owner] = game.me === null ? powersOf(game) : [game.me];
    if (owner === undefined) return [];
    const fill = powerTint(game, owner);
    return [
      { tint: { fill }, text: 'map.legend.political.owner' },
      {
        tint: { fill: GROUND.blank, stripes: powerStripes(game, owner) },
        text: 'map.legend.political.occupied',
      },
    ];
  },
};
