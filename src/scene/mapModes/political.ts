import type { MapModePainter } from './mapModes.ts';
import { powerTint } from './tints.ts';

/** Who owns what, with stripes where another holds it. */
export const political: MapModePainter = {
  tint(game, province) {
    const state = game.world.provinces[province];
    if (state === undefined) return { fill: [232, 222, 198] };
    const fill = powerTint(game, state.owner);
    if (state.owner === state.controller) return { fill };
    return { fill, stripes: powerTint(game, state.controller) };
  },
  legend(game) {
    const owner = game.me ?? Object.keys(game.world.powers)[0];
    if (owner === undefined) return [];
    const fill = powerTint(game, owner as keyof typeof game.world.powers);
    return [
      { tint: { fill }, text: 'map.legend.political.owner' },
      { tint: { fill: [236, 226, 202], stripes: fill }, text: 'map.legend.political.occupied' },
    ];
  },
};
