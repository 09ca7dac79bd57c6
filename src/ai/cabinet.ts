import {
  dispatchesSeen,
  draw,
  isSealed,
  sealedIn,
  resurveyed,
  viewsOf,
  type Content,
  type Draw,
  type PowerId,
  type Situation,
  type Survey,
  type SurveyPart,
  type World,
} from '../rules/index.ts';

/** One power's government at one moment: what it knows, and its own chance. */
export interface Cabinet {
  readonly me: PowerId;
  readonly situation: Situation;
  draw(...key: readonly (string | number)[]): Draw;
}

/** All that a survey counts and not everybody can see. */
const TREATIES: ReadonlySet<SurveyPart> = new Set(['ties']);

/** Seats one cabinet before its own view of the world. */
export const seatCabinet = (content: Content, world: World, survey: Survey, me: PowerId): Cabinet =>
  cabinetsOf(content, world, survey)(me);

/**
 * Seats cabinets, each before its own view of the world. The survey counts only what everybody can
 * see, so one serves all cabinets of a month that are not privy to a secret treaty.
 */
export function cabinetsOf(
  content: Content,
  world: World,
  survey: Survey,
): (me: PowerId) => Cabinet {
  const viewOf = viewsOf(world);
  const sealed = sealedIn(world);
  return (me) => {
    const view = viewOf(me).world;
    const privy = sealed.some((id) => view.treaties[id] && isSealed(view.treaties[id]));
    return {
      me,
      situation: {
        content,
        world: view,
        survey: privy ? resurveyed({ content, world: view, survey }, TREATIES).survey : survey,
      },
      draw: (...key) => draw(view.seed, view.month, 'cabinet', ...key),
    };
  };
}

/** The same cabinet when more dispatches have come in; nothing else has changed. */
export function withDispatches(cabinet: Cabinet, tabled: World): Cabinet {
  const { me, situation } = cabinet;
  const world = { ...situation.world, ...dispatchesSeen(tabled, me) };
  return { ...cabinet, situation: { ...situation, world } };
}
