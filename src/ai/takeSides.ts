import {
  backTerms,
  checkOrder,
  CRISIS_SIDES,
  CRISIS_STEPS,
  opinionOf,
  protects,
  reach,
  sortedKeys,
  sumOf,
  term,
  type Crisis,
  type CrisisId,
  type CrisisSide,
  type Order,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Nobody takes a side before something is demanded. */
const FROM_STEP = CRISIS_STEPS.indexOf('demand');
/** A promise is taken back only when it has become plainly unwise. */
const REGRET = -12;
/** The least of its own wish for peace with which a power offers itself as a mediator. */
const WORTH_MEDIATING = 10;

/** What a bystander does in each crisis: backs a side, mediates, takes its promise back, or waits. */
export function takeSides(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { crises } = situation.world;
  return sortedKeys(crises)
    .flatMap((id): Order[] => {
      const crisis = crises[id];
      if (!crisis || crisis.by === me || crisis.against === me) return [];
      const side = crisis.backers[me];
      return side === undefined ? join(cabinet, id, crisis) : reconsider(cabinet, id, crisis, side);
    })
    .filter((order) => checkOrder(situation, me, order) === 'allowed');
}

function join(cabinet: Cabinet, crisis: CrisisId, state: Crisis): Order[] {
  const { me, situation } = cabinet;
  if (CRISIS_STEPS.indexOf(state.step) < FROM_STEP || state.mediator === me) return [];
  for (const side of CRISIS_SIDES) {
    const why = backTerms(situation, me, state, side);
    if (sumOf(why) >= 0) return [{ kind: 'back', crisis, side, why }];
  }
  const why = mediateTerms(cabinet, state);
  return sumOf(why) >= WORTH_MEDIATING ? [{ kind: 'mediate', crisis, why }] : [];
}

/** The sum of a promise that is kept is told by keeping it; one taken back says why. */
function reconsider(
  { me, situation }: Cabinet,
  crisis: CrisisId,
  state: Crisis,
  side: CrisisSide,
): Order[] {
  const why = backTerms(situation, me, state, side);
  return sumOf(why) < REGRET ? [{ kind: 'stand-aside', crisis, why }] : [];
}

/** Why a power would stand between two others: it likes both, wants one to stand, and has a name. */
function mediateTerms({ me, situation }: Cabinet, { by, against }: Crisis): Term[] {
  const { content } = situation;
  const great = content.scenario.powers[me]?.rank === 'great';
  const near = reach(situation, me, by) + reach(situation, me, against);
  return [
    ...term('mediate.rank', great ? 10 : -20),
    ...term('mediate.ward', protects(situation, me, against) / 4, { power: against }),
    ...term('mediate.friend', opinionOf(situation, me, by) / 4, { power: by }),
    ...term('mediate.friend', opinionOf(situation, me, against) / 4, { power: against }),
    ...term('mediate.far-away', near === 0 ? -15 : 0),
  ];
}
