import {
  draw,
  isSealed,
  situationOf,
  sortedValues,
  viewFor,
  type Content,
  type Draw,
  type PowerId,
  type Situation,
  type Survey,
  type World,
} from '../rules/index.ts';

/** One power's government at one moment: what it knows, and its own chance. */
export interface Cabinet {
  readonly me: PowerId;
  readonly situation: Situation;
  draw(...key: readonly (string | number)[]): Draw;
}

/**
 * Seats a cabinet before its own view of the world. The survey counts only what everybody can
 * see, so one serves all cabinets of a month that are not privy to a secret treaty.
 */
export function seatCabinet(content: Content, world: World, survey: Survey, me: PowerId): Cabinet {
  const view = viewFor(world, me);
  const privy = sortedValues(view.world.treaties).some(isSealed);
  return {
    me,
    situation: {
      content,
      world: view.world,
      survey: privy ? situationOf(content, view.world).survey : survey,
    },
    draw: (...key) => draw(view.world.seed, view.world.month, 'cabinet', ...key),
  };
}
