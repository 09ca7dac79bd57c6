import type { Game, GameState } from '../../game/state.ts';
import { isIcebound, snowOf } from '../../game/winterOf.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import { type Coat, GROUPS } from '../gl/Paint.ts';
import { extraSlots, type GroundLayers } from '../layers/groundLayers.ts';
import { MODE_PAINTERS } from '../mapModes/mapModes.ts';
import type { Shape, Shapes } from '../shapes/shapes.ts';
import { GROUND } from '../style/ink.ts';

/** Colours every shape as the mode says and measures the frontiers that have moved. */
export function paintGround(ground: GroundLayers, shapes: Shapes, state: GameState): void {
  const { paint, field, fill } = ground;
  const groups = groupsOf(state.game);
  for (const shape of shapes.list) paint.coat(shape.index, coatOf(shape, state, groups));
  const { lake, margin, ink } = extraSlots(shapes);
  const plain = { stripes: GROUND.sea, pattern: 'none', band: null, cold: false } as const;
  paint.coat(lake, { ...plain, fill: GROUND.lagoon, group: GROUPS.lagoon, held: GROUPS.lagoon });
  paint.coat(margin, { ...plain, fill: GROUND.margin, group: GROUPS.waste, held: GROUPS.waste });
  paint.coat(ink, { ...plain, fill: GROUND.ink, group: GROUPS.waste, held: GROUPS.waste });
  const { game, mapMode } = state;
  fill.snow = game !== null && mapMode === 'political' ? snowOf(game.world.month) : 0;
  field.measure('frontier', frontiers(shapes, state.game));
}

/** A number for each power, for the shaders to compare. */
function groupsOf(game: Game | null): ReadonlyMap<PowerId, number> {
  const powers = game === null ? [] : (Object.keys(game.world.powers) as PowerId[]).sort();
  return new Map(powers.map((power, i) => [power, GROUPS.first + i]));
}

const provinceOf = (game: Game | null, { id }: Shape) => game?.world.provinces[id as ProvinceId];

function coatOf(
  shape: Shape,
  { game, mapMode, lens }: GameState,
  groups: ReadonlyMap<PowerId, number>,
): Coat {
  const fill = GROUND[shape.ground === 'land' ? 'blank' : shape.ground];
  const province = provinceOf(game, shape);
  if (game === null || province === undefined) {
    const group = shape.ground === 'land' ? GROUPS.first : GROUPS[shape.ground];
    const cold = game !== null && isIcebound(game, shape.id as ProvinceId);
    return { fill, stripes: fill, pattern: 'none', band: null, cold, group, held: group };
  }
  const tint = MODE_PAINTERS[mapMode].tint(game, shape.id as ProvinceId, lens);
  return {
    fill: tint.fill,
    stripes: tint.stripes ?? tint.fill,
    pattern: tint.stripes === undefined ? 'none' : (tint.pattern ?? 'hatch'),
    band: tint.band ?? null,
    cold: isHarsh(game, shape.id as ProvinceId),
    group: groups.get(province.owner) ?? GROUPS.first,
    held: groups.get(province.controller) ?? GROUPS.first,
  };
}

/** Whether winter is hard there wherever it is. */
function isHarsh({ content }: Game, id: ProvinceId): boolean {
  const place = content.board.places[id];
  return place?.kind === 'land' && (place.terrain === 'mountain' || place.terrain === 'arctic');
}

/** The lines between lands of different owners, and between them and land that nobody owns. */
function frontiers({ arcs, list }: Shapes, game: Game | null): Float32Array[] {
  const owners = list.map((shape) =>
    shape.ground === 'land' || shape.ground === 'waste'
      ? (provinceOf(game, shape)?.owner ?? shape.ground)
      : null,
  );
  return arcs
    .filter(({ left, right }) => {
      const [a, b] = [owners[left], owners[right]];
      return a !== undefined && b !== undefined && a !== null && b !== null && a !== b;
    })
    .map(({ points }) => points);
}
