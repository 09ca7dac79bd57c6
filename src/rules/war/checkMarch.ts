import { neighbourOf } from '../board.ts';
import type { ProvinceId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import { mayEnter, passageOpen } from '../rightOfWay.ts';
import { frozen } from '../supply/frozen.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';

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
  return neighbour.fleet && unit.kind === 'fleet' ? 'allowed' : 'wrong-element';
}

/** Whether a unit may go to a place beside it, by board, law and open straits. */
export function checkMarch(situation: Situation, unit: Unit, to: ProvinceId): Verdict {
  const step = canStep(situation, unit, unit.at, to);
  if (step !== 'allowed') return step;
  if (!mayEnter(situation, unit.power, to)) return 'no-right-of-way';
  const edge = neighbourOf(situation.content.board, unit.at, to)?.edge;
  return edge && !passageOpen(situation, unit.power, edge) ? 'passage-closed' : 'allowed';
}
