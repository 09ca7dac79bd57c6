import { type LandSign, landSignOf } from '../../game/landSigns.ts';
import type { Game } from '../../game/state.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import type { Rgb } from '../gl/Paint.ts';
import { GROUND } from '../style/ink.ts';
import type { LegendEntry, MapModePainter, Tint } from './mapModes.ts';
import { powerStripes, powerTint, stripesOn } from './tints.ts';

/** The dots of land without garrisons. */
const BARE: Rgb = [96, 84, 68];
/** An overlord's colour in the key. */
const SOMEBODY: Rgb = [150, 96, 62];

/** How a sign lies over the owner's tint. */
function signed(game: Game, fill: Rgb, sign: LandSign | null): Partial<Tint> {
  switch (sign?.kind) {
    case 'occupied':
      return { stripes: stripesOn(fill, powerStripes(game, sign.by)), pattern: 'hatch' };
    case 'zone': {
      const [first] = sign.by;
      const stripes = first === undefined ? BARE : stripesOn(fill, powerStripes(game, first));
      return { stripes, pattern: sign.by.length > 1 ? 'cross' : 'bars' };
    }
    case 'bare':
      return { stripes: BARE, pattern: 'dots' };
    case undefined:
      return {};
  }
}

/** A client's frontiers are lined with its overlord's colour. */
function lining(game: Game, owner: PowerId): Partial<Tint> {
  const overlord = game.world.powers[owner]?.overlord;
  return overlord ? { band: powerStripes(game, overlord) } : {};
}

const PLAIN = { fill: GROUND.blank } as const;
const KEY: Readonly<Record<LandSign['kind'], LegendEntry>> = {
  occupied: {
    tint: { ...PLAIN, stripes: SOMEBODY, pattern: 'hatch' },
    text: 'map.legend.political.occupied',
  },
  zone: {
    tint: { ...PLAIN, stripes: SOMEBODY, pattern: 'bars' },
    text: 'map.legend.political.zone',
  },
  bare: { tint: { ...PLAIN, stripes: BARE, pattern: 'dots' }, text: 'map.legend.political.bare' },
};
const CLIENT: LegendEntry = {
  tint: { ...PLAIN, band: SOMEBODY },
  text: 'map.legend.political.client',
};

/** Who owns what, and whatever sets a piece of land apart: the key names only what there is. */
export const political: MapModePainter = {
  tint(game, province) {
    const owner = game.world.provinces[province]?.owner;
    if (owner === undefined) return PLAIN;
    const fill = powerTint(game, owner);
    return { fill, ...lining(game, owner), ...signed(game, fill, landSignOf(game, province)) };
  },
  legend(game) {
    const signs = new Set(
      (Object.keys(game.world.provinces) as ProvinceId[]).map((id) => landSignOf(game, id)?.kind),
    );
    const clients = Object.values(game.world.powers).some(
      ({ alive, overlord }) => alive && overlord !== null,
    );
    return [
      ...(Object.keys(KEY) as (keyof typeof KEY)[])
        .filter((kind) => signs.has(kind))
        .map((kind) => KEY[kind]),
      ...(clients ? [CLIENT] : []),
    ];
  },
};
