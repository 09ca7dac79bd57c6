import { landAt } from '../board.ts';
import type { ProvinceId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import type { Improvement } from '../world.ts';

/** The most that may stand in one province. */
export const MOST: Readonly<Record<Improvement, number>> = {
  works: 12,
  railway: 2,
  depot: 1,
  fort: 3,
  yard: 1,
};
/** Ports of this level have slips for men-of-war from the first month. */
const NAVAL_PORT = 2;

type Place = Pick<Situation, 'content' | 'world'>;

/** How much of something stands in a province, by the pack and by what was built since. */
export function improvementAt(
  { content, world }: Place,
  at: ProvinceId,
  what: Improvement,
): number {
  const state = world.provinces[at];
  if (what === 'works') return state?.works ?? 0;
  const built = state?.built?.[what] ?? 0;
  if (what === 'fort') return Math.min(MOST.fort, (content.scenario.forts[at] ?? 0) + built);
  const naval = (landAt(content.board, at)?.port ?? 0) >= NAVAL_PORT;
  return what === 'yard' && naval ? 1 : built;
}
