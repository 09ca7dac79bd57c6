import { landAt, neighbourOf } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { mayEnter, passageOpen } from '../rightOfWay.ts';
import { atWar } from '../standing.ts';
import { frozen } from '../supply/frozen.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { convoyReaches } from './convoyRoutes.ts';

/** Whether a unit may be told this: it exists, it is yours, the board and the law allow it. */
export function checkUnitOrder(situation: Situation, power: PowerId, order: UnitOrder): Verdict {
  const unit = situation.world.units[order.unit];
  if (!unit) return 'no-such-unit';
  if (unit.power !== power) return 'not-your-unit';
  switch (order.kind) {
    case 'hold':
      return 'allowed';
    case 'move':
      return order.viaConvoy
        ? checkConvoyedMove(situation, unit, order.to)
        : checkMove(situation, unit, order.to);
    case 'support':
      return checkSupport(situation, unit, order.from, order.to);
    case 'convoy':
      return checkConvoy(situation, unit, order.from, order.to);
  }
}

/** Whether a unit's element and the edge let it step from one place to the next. */
export function canStep(
  situation: Situation,
  unit: Unit,
  from: ProvinceId,
  to: ProvinceId,
): Verdict {
  const { board } = situation.content;
  const neighbour = neighbourOf(board, from, to);
  if (!neighbour) return board.places[to] ? 'not-adjacent' : 'no-such-province';
  if (frozen(situation, to)) return 'frozen';
  if (unit.kind === 'army') return neighbour.army ? 'allowed' : 'wrong-element';
  return neighbour.fleet ? 'allowed' : 'wrong-element';
}

function checkMove(situation: Situation, unit: Unit, to: ProvinceId): Verdict {
  const step = canStep(situation, unit, unit.at, to);
  if (step !== 'allowed') return step;
  if (!mayEnter(situation, unit.power, to)) return 'no-right-of-way';
  const edge = neighbourOf(situation.content.board, unit.at, to)?.edge;
  return edge && !passageOpen(situation, unit.power, edge) ? 'passage-closed' : 'allowed';
}

function checkConvoyedMove(situation: Situation, unit: Unit, to: ProvinceId): Verdict {
  if (unit.kind !== 'army') return 'wrong-element';
  if (!landAt(situation.content.board, to)) return 'no-such-province';
  if (!mayEnter(situation, unit.power, to)) return 'no-right-of-way';
  return convoyReaches(situation, unit, to) ? 'allowed' : 'no-convoy-route';
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
  if (to === undefined) return 'allowed';
  if (checkMove(situation, other, to) === 'allowed') return 'allowed';
  return other.kind === 'army' && convoyReaches(situation, other, to) ? 'allowed' : 'not-adjacent';
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
