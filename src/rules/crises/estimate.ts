import type { PowerId } from '../ids.ts';
import { allied, atWar, bondsBetween, recognises } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';

/** The points to which an embassy can tell how another government weighs things. */
const GRAIN = { own: 1, ally: 2, friend: 5, embassy: 10, none: 20 } as const;

/**
 * How finely one power reads another's mind: its own exactly; an ally's nearly so; a little
 * less with a treaty to talk about; and through the newspapers where there is no embassy (MIL-19).
 */
export function grainFor(situation: Situation, me: PowerId, of: PowerId): number {
  if (me === of) return GRAIN.own;
  if (atWar(situation, me, of) || !recognises(situation, me, of)) return GRAIN.none;
  if (allied(situation, me, of)) return GRAIN.ally;
  return bondsBetween(situation, me, of).length > 0 ? GRAIN.friend : GRAIN.embassy;
}

/** Reasons as they are read from afar: each to the nearest grain, and small ones not at all. */
export const estimate = (terms: readonly Term[], grain: number): Term[] =>
  terms.flatMap(({ reason, value, about }) =>
    term(reason, Math.round(value / grain) * grain, about),
  );
