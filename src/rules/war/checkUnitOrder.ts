import type { PowerId, ProvinceId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { mayEnter } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import { lacksOil, needsOil } from '../supply/oil.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { checkWingOrder } from './air/checkWingOrder.ts';
import { canStep, checkMarch } from './checkMarch.ts';
import { checkJourney, checkVoyage } from './checkJourney.ts';
import { convoyReaches } from './convoyRoutes.ts';

export { canStep } from './checkMarch.ts';

/** Whether a unit may be told this: it exists, it is yours, the board and the law allow it. */
export function checkUnitOrder(situation: Situation, power: PowerId, order: UnitOrder): Verdict {
  const unit = situation.world.units[order.unit];
  if (!unit) return 'no-such-unit';
  if (unit.power !== power) return 'not-your-unit';
  if (unit.away !== undefined && order.kind !== 'hold') return 'serves-elsewhere';
  if (lacksOil(situation, unit) && needsOil(situation, unit, order)) return 'no-oil';
  if (unit.kind === 'wing') return checkWingOrder(situation, unit, order);
  switch (order.kind) {
    case 'hold':
      return 'allowed';
    case 'move':
      return order.viaConvoy
        ? checkVoyage(situation, unit, order.to)
        : checkMarch(situation, unit, order.to);
    case 'support':
      return checkSupport(situation, unit, order.from, order.to);
    case 'convoy':
      return checkConvoy(situation, unit, order.from, order.to);
    case 'rebase':
      return 'wrong-element';
  }
}

/** A support needs reach, not a right of way: four divisions at the Brenner (MIL-10). */
function checkSupport(
  situation: Situation,
  unit: Unit,
  from: ProvinceId,
  to: ProvinceId | undefined,
): Verdict {
  if (from === unit.at) return 'cannot-support-itself';
  const { world, survey } = situation;
  const id = survey.unitAt.get(from);
  const other = id === undefined ? undefined : world.units[id];
  if (!other) return 'no-such-unit';
  if (atWar(situation, unit.power, other.power)) return 'already-at-war';
  const target = to ?? from;
  if (to === unit.at) return 'cannot-support-itself';
  if (canStep(situation, unit, unit.at, target) !== 'allowed') return 'supporter-cannot-reach';
  return to === undefined ? 'allowed' : checkJourney(situation, other, to);
}

function checkConvoy(situation: Situation, unit: Unit, from: ProvinceId, to: ProvinceId): Verdict {
  const { content, world, survey } = situation;
  if (unit.kind !== 'fleet') return 'wrong-element';
  if (content.board.places[unit.at]?.kind !== 'sea') return 'not-at-sea';
  const id = survey.unitAt.get(from);
  const army = id === undefined ? undefined : world.units[id];
  if (army?.kind !== 'army' || from === to) return 'nothing-to-carry';
  if (atWar(situation, unit.power, army.power)) return 'already-at-war';
  if (!mayEnter(situation, army.power, to)) return 'no-right-of-way';
  return convoyReaches(situation, army, to, unit.at) ? 'allowed' : 'no-convoy-route';
}
