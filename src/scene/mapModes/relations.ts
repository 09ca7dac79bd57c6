import { opinionFor } from '../../game/reckon.ts';
import type { Game } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';
import { lensOf } from '../../game/lensOf.ts';
import type { Rgb } from '../gl/Paint.ts';
import type { MapModePainter } from './mapModes.ts';
import { mixRgb, stripesOn } from './tints.ts';

/** Blue for friends, rust for foes: told apart by those who do not see red and green. */
const FRIEND: Rgb = [112, 152, 186];
const COOL: Rgb = [236, 228, 206];
const FOE: Rgb = [196, 112, 82];
const LENS: Rgb = [226, 196, 112];

/** Opinion at which the colour is as deep as it gets. */
const FULL = 60;

const opinionTint = (opinion: number): Rgb =>
  mixRgb(COOL, opinion < 0 ? FOE : FRIEND, Math.min(1, Math.abs(opinion) / FULL));

const tintOf = (game: Game, power: PowerId, lens: PowerId): Rgb =>
  power === lens ? LENS : opinionTint(opinionFor(game, power, lens).sum);

/** What every power thinks of one of them. */
export const relations: MapModePainter = {
  tint(game, province, chosen) {
    const lens = lensOf(game, chosen);
    const state = game.world.provinces[province];
    if (lens === undefined || state === undefined) return { fill: COOL };
    const fill = tintOf(game, state.owner, lens);
    if (state.owner === state.controller) return { fill };
    return { fill, stripes: stripesOn(fill, tintOf(game, state.controller, lens)) };
  },
  legend: () => [
    { tint: { fill: LENS }, text: 'map.legend.relations.lens' },
    { tint: { fill: FRIEND }, text: 'map.legend.relations.friend' },
    { tint: { fill: COOL }, text: 'map.legend.relations.cool' },
    { tint: { fill: FOE }, text: 'map.legend.relations.foe' },
  ],
};
