import { landAt } from '../board.ts';
import type { ProvinceId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import { mayEnter } from '../rightOfWay.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { checkMarch } from './checkMarch.ts';
import { convoyReaches } from './convoyRoutes.ts';

/** Whether an army may be carried over the sea to a coast, by the fleets that are there now. */
export function checkVoyage(situation: Situation, unit: Unit, to: ProvinceId): Verdict {
  if (unit.kind !== 'army') return 'wrong-element';
  if (!landAt(situation.content.board, to)) return 'no-such-province';
  if (!convoyReaches(situation, unit, to)) return 'no-convoy-route';
  return mayEnter(situation, unit.power, to) ? 'allowed' : 'no-right-of-way';
}

/** Whether a unit may go to a place by march or voyage: what others can support. */
export function checkJourney(situation: Situation, unit: Unit, to: ProvinceId): Verdict {
  const march = checkMarch(situation, unit, to);
  if (march === 'allowed') return march;
  const voyage = checkVoyage(situation, unit, to);
  return voyage === 'allowed' || voyage === 'no-right-of-way' ? voyage : march;
}
