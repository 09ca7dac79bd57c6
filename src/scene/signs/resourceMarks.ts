import type { Game, GameState } from '../../game/state.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { counterGrowth } from '../counters/counter.ts';
import type { Rect } from '../labels/label.ts';
import { overlap } from '../labels/placeLabels.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import { PLATE } from './drawResource.ts';

/** Pixels by which the plates hang under the counter of their land, and between two of them. */
const DROP = 27;
const GAP = 1;
/** How much of it is seen from afar, and the scale from which the rest is. */
const MUCH = 4;
const NEARBY = 0.42;

/** What a land's plates tell, with how much of it there is. */
const plates = ({ world, content }: Game, id: ProvinceId): [Mark['name'], number][] => {
  const land = content.board.places[id];
  if (land?.kind !== 'land') return [];
  const all: [Mark['name'], number][] = [
    ['works', world.provinces[id]?.works ?? 0],
    ['coal', land.coal],
    ['oil', land.oil],
  ];
  return all.filter(([, much]) => much > 0);
};

/** In the mode of industry: works, coal and oil of every land, with their figures. */
export function resourceMarks({ game, mapMode }: GameState): Mark[] {
  if (game === null || mapMode !== 'industry') return [];
  return game.content.board.land.flatMap((id) => {
    const at = game.content.board.places[id]?.label;
    if (at === undefined) return [];
    const row = plates(game, id);
    return row.map(([name, figure], i): Mark => {
      const shift = (i - (row.length - 1) / 2) * (PLATE.width + GAP);
      const from = figure >= MUCH ? 0 : NEARBY;
      return { name, at, size: 1, alpha: 1, shift, drop: DROP, figure, from };
    });
  });
}

/** The room that a plate takes in world units. */
export function plateRect({ at, shift = 0, drop = 0 }: Mark, scale: number): Rect {
  const growth = counterGrowth(scale) / scale;
  return {
    x: at.x + shift * growth,
    y: at.y + drop * growth,
    halfWidth: (PLATE.width / 2) * growth,
    halfHeight: (PLATE.height / 2) * growth,
  };
}

/** From afar the plates that hide no counter and not each other, those that tell of most first. */
export function platesWithRoom(
  all: readonly Mark[],
  counters: readonly Rect[],
  scale: number,
): Mark[] {
  const lying = [...counters];
  const much = ({ figure = 0 }: Mark): number => figure;
  return [...all]
    .sort((a, b) => much(b) - much(a))
    .filter((plate) => {
      const rect = plateRect(plate, scale);
      const isFree = scale >= (plate.from ?? 0) && !lying.some((each) => overlap(each, rect));
      if (isFree) lying.push(rect);
      return isFree;
    });
}
