import { headOfBloc } from '../../game/blocs.ts';
import type { Game } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter, Tint } from './mapModes.ts';
import { mixRgb, powerStripes, powerTint, stripesOn } from './tints.ts';

/** Who stands with nobody: greyer than the palest bloc. */
const ALONE: Rgb = [206, 200, 186];
/** Some head of a bloc in the key. */
const SOMEBODY: Rgb = [150, 96, 62];

function tintOf(game: Game, power: PowerId): Tint {
  const head = headOfBloc(game, power);
  if (head === null) return { fill: ALONE };
  const wash = powerTint(game, head);
  const fill = head === power ? mixRgb(powerStripes(game, head), wash, 0.62) : wash;
  return { fill };
}

/** Who stands with whom: every bloc in the colour of the great power that leads it. */
export const blocs: MapModePainter = {
  tint(game, province) {
    const state = game.world.provinces[province];
    if (state === undefined) return { fill: GROUND.blank };
    const tint = tintOf(game, state.owner);
    if (state.owner === state.controller) return tint;
    return { ...tint, stripes: stripesOn(tint.fill, tintOf(game, state.controller).fill) };
  },
  legend: () => [
    { tint: { fill: SOMEBODY }, text: 'map.legend.blocs.head' },
    { tint: { fill: mixRgb(SOMEBODY, ALONE, 0.4) }, text: 'map.legend.blocs.member' },
    { tint: { fill: ALONE }, text: 'map.legend.blocs.alone' },
  ],
};
