import { landAt } from '../../board.ts';
import type { PowerId, ProvinceId } from '../../ids.ts';
import type { UnitOrder } from '../../orders.ts';
import type { Verdict } from '../../refusals.ts';
import { welcome } from '../../rightOfWay.ts';
import { atWar } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import type { Unit } from '../../world.ts';
import { checkJourney } from '../checkJourney.ts';
import { airSteps, inAirRange, REBASE_RANGE, WINGS_AT_BASE } from './airRange.ts';

/** Whether a wing may be told this: it stays at its base, goes to another, or helps from the air. */
export function checkWingOrder(situation: Situation, wing: Unit, order: UnitOrder): Verdict {
  switch (order.kind) {
    case 'hold':
      return 'allowed';
    case 'rebase':
      return checkRebase(situation, wing, order.to);
    case 'support':
      return checkAirSupport(situation, wing, order.from, order.to);
    case 'move':
    case 'convoy':
      return 'wrong-element';
  }
}

function checkRebase(situation: Situation, { power, at }: Unit, to: ProvinceId): Verdict {
  const { board } = situation.content;
  if (!board.places[to]) return 'no-such-province';
  if (!landAt(board, to) || to === at) return 'wrong-element';
  const steps = airSteps(board, at).get(to);
  if (steps === undefined || steps > REBASE_RANGE) return 'out-of-range';
  if (!mayLand(situation, power, to)) return 'no-right-of-way';
  return hasRoom(situation, to) ? 'allowed' : 'base-full';
}

/** Wings land on their own fields and on those of friends who are not their enemies. */
export function mayLand(situation: Situation, power: Unit['power'], at: ProvinceId): boolean {
  const holder = situation.world.provinces[at]?.controller;
  if (holder === undefined || atWar(situation, power, holder)) return false;
  return holder === power || welcome(situation, power, holder);
}

export const hasRoom = ({ survey }: Situation, at: ProvinceId): boolean =>
  (survey.wingsAt.get(at)?.length ?? 0) < WINGS_AT_BASE;

function checkAirSupport(
  situation: Situation,
  wing: Unit,
  from: ProvinceId,
  to: ProvinceId | undefined,
): Verdict {
  const { content, survey, world } = situation;
  const id = survey.unitAt.get(from);
  const ward = id === undefined ? undefined : world.units[id];
  if (!ward) return 'no-such-unit';
  if (atWar(situation, wing.power, ward.power)) return 'already-at-war';
  if (!inAirRange(content.board, wing.at, to ?? from)) return 'out-of-range';
  if (to === undefined) return 'allowed';
  if (isSpared(situation, wing.power, to)) return 'at-peace-with-them';
  return checkJourney(situation, ward, to);
}

/**
 * Whether a power's wings may help nobody into a place: somebody stands there with whom it is not at
 * war, or nobody does and it is a neutral's. Into the empty land of its own side they may.
 */
function isSpared(situation: Situation, power: PowerId, to: ProvinceId): boolean {
  const { survey, world } = situation;
  const id = survey.unitAt.get(to);
  const stands = id === undefined ? undefined : world.units[id]?.power;
  if (stands !== undefined) return !atWar(situation, power, stands);
  const holder = world.provinces[to]?.controller;
  if (holder === undefined || atWar(situation, power, holder)) return false;
  return holder !== power && !welcome(situation, power, holder);
}
