import type { Situation } from '../survey.ts';
import { enemiesOf, reach } from '../standing.ts';
import { sortedValues } from '../sortedKeys.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Call } from '../world.ts';
import { sideOf } from '../peace/warSides.ts';
import { promised } from './callToArms.ts';

/**
 * Why a called power could say that the case does not arise, and what speaks against it: the
 * caller attacked first, the treaty names another enemy, the war is out of reach, the caller
 * had provoked it; against it stands what the treaty says.
 */
export function pleaTerms(situation: Situation, { to, by, against, war, treaty }: Call): Term[] {
  const { world } = situation;
  const [state, paper] = [world.wars[war], treaty && world.treaties[treaty]];
  const attacked = state !== undefined && sideOf(state, by) === 'attackers';
  const sworn = paper ? promised(paper, by, against).includes(to) : treaty === null;
  const far = reach(situation, to, against) === 0 && reach(situation, to, by) === 0;
  const own = enemiesOf(situation, to).length;
  return [
    ...term('plea.letter', -40, { power: by }),
    ...term('plea.attacked-first', attacked ? 50 : 0, { power: by }),
    ...term('plea.other-enemy', sworn || attacked ? 0 : 50, { power: against }),
    ...term('plea.provoked', provoked(situation, by, against) ? 25 : 0, { power: by }),
    ...term('plea.out-of-reach', far ? 20 : 0, { power: against }),
    ...term('plea.war-already', clamp(10 * own, 0, 20)),
  ];
}

/** Whether others accept that the case does not arise. */
export const pleaHolds = (situation: Situation, call: Call): boolean =>
  sumOf(pleaTerms(situation, call)) >= 0;

/** The caller had itself pressed a claim against its attacker. */
const provoked = ({ world }: Situation, by: Call['by'], against: Call['against']): boolean =>
  sortedValues(world.crises).some((crisis) => crisis.by === by && crisis.against === against);
