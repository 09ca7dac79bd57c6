import type { Board } from '../../board.ts';
import type { ProvinceId } from '../../ids.ts';

/** Steps from its base over which a wing helps, and over which it moves to another base. */
export const AIR_SUPPORT_RANGE = 2;
export const REBASE_RANGE = 4;
/** Wings for which a province has room. */
export const WINGS_AT_BASE = 3;

const known = new WeakMap<Board, Map<ProvinceId, ReadonlyMap<ProvinceId, number>>>();

/** Steps through the air from a place to all that a wing can fly to, itself at 0, nearest first. */
export function airSteps(board: Board, from: ProvinceId): ReadonlyMap<ProvinceId, number> {
  const ofBoard = known.get(board) ?? new Map<ProvinceId, ReadonlyMap<ProvinceId, number>>();
  known.set(board, ofBoard);
  const before = ofBoard.get(from);
  if (before) return before;
  const steps = new Map<ProvinceId, number>([[from, 0]]);
  for (const [place, step] of steps) {
    if (step === REBASE_RANGE) break;
    for (const { to } of board.neighbours[place] ?? []) if (!steps.has(to)) steps.set(to, step + 1);
  }
  ofBoard.set(from, steps);
  return steps;
}

/** Whether a wing at `from` is near enough to help at `place`. */
export const inAirRange = (board: Board, from: ProvinceId, place: ProvinceId): boolean =>
  (airSteps(board, from).get(place) ?? REBASE_RANGE) <= AIR_SUPPORT_RANGE;
