import type { ProvinceId, UnitId } from '../../ids.ts';
import type { UnitOrder } from '../../orders.ts';
import type { Situation } from '../../survey.ts';
import type { Unit } from '../../world.ts';
import { convoyDestinations } from '../convoyRoutes.ts';
import { airSteps, inAirRange } from './airRange.ts';

/** What a wing might be told besides to stay; the law has not been asked yet. */
export function wingCandidates(situation: Situation, id: UnitId, wing: Unit): UnitOrder[] {
  const { content, survey } = situation;
  const orders: UnitOrder[] = [];
  for (const to of [...airSteps(content.board, wing.at).keys()].sort()) {
    orders.push({ kind: 'rebase', unit: id, to });
    if (!inAirRange(content.board, wing.at, to)) continue;
    if (survey.unitAt.has(to)) orders.push({ kind: 'support', unit: id, from: to });
  }
  for (const [from, ward] of survey.unitAt) {
    const state = situation.world.units[ward];
    const goals = state ? goalsOf(situation, from, state) : [];
    for (const to of goals)
      if (inAirRange(content.board, wing.at, to))
        orders.push({ kind: 'support', unit: id, from, to });
  }
  return orders;
}

/** Where a unit might march, sail or be carried. */
const goalsOf = (situation: Situation, from: ProvinceId, unit: Unit): ProvinceId[] => {
  const near = (situation.content.board.neighbours[from] ?? []).map(({ to }) => to);
  return [...new Set([...near, ...convoyDestinations(situation, unit)])].sort();
};
