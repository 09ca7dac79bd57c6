import { threatFor } from '../../game/reckon.ts';
import type { Game } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import type { Rgb } from '../gl/Paint.ts';
import { lensOf } from '../../game/lensOf.ts';
import { GROUND } from '../style/ink.ts';
import type { MapModePainter } from './mapModes.ts';
import { mixRgb, stripesOn } from './tints.ts';

/** From straw to violet; the one who looks in gold. */
const HARMLESS: Rgb = [238, 230, 208];
const FEARED: Rgb = [152, 102, 146];
const LENS: Rgb = [226, 196, 112];

/** Threat at which the colour is as deep as it gets; above 50 is fear. */
const FULL = 80;

function tintOf(game: Game, power: PowerId, lens: PowerId): Rgb {
  if (power === lens) return LENS;
  return mixRgb(
    HARMLESS,
    FEARED,
    Math.min(1, Math.max(0, threatFor(game, lens, power).sum) / FULL),
  );
}

/** What every power could do to one of them. */
export const threat: MapModePainter = {
  tint(game, province, chosen) {
    const lens = lensOf(game, chosen);
    const state = game.world.provinces[province];
    if (lens === undefined || state === undefined) return { fill: GROUND.blank };
    const fill = tintOf(game, state.owner, lens);
    if (state.owner === state.controller) return { fill };
    return { fill, stripes: stripesOn(fill, tintOf(game, state.controller, lens)) };
  },
  legend: () => [
    { tint: { fill: LENS }, text: 'map.legend.threat.lens' },
    { tint: { fill: HARMLESS }, text: 'map.legend.threat.none' },
    { tint: { fill: mixRgb(HARMLESS, FEARED, 0.6) }, text: 'map.legend.threat.some' },
    { tint: { fill: FEARED }, text: 'map.legend.threat.fear' },
  ],
};
