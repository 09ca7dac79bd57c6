import {
  outsidersOf,
  type PowerId,
  sumOf,
  type Term,
  type War,
  type WarId,
  type WarSide,
  warStance,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** A power that does not fight in a war, and how it stands to it. */
export interface Outsider {
  readonly power: PowerId;
  /** The side of which it is a non-belligerent; null for a neutral. */
  readonly side: WarSide | null;
  readonly sum: number;
  readonly terms: readonly Term[];
}

/** The great powers and the neighbours of a war that are not in it, those beside a side first. */
export function outsideOf(game: Game, id: WarId, war: War): Outsider[] {
  const situation = knownSituation(game);
  return outsidersOf(situation, war)
    .map((power): Outsider => {
      const { side, terms } = warStance(situation, power, id);
      return { power, side, terms, sum: sumOf(terms) };
    })
    .toSorted((a, b) => Number(a.side === null) - Number(b.side === null));
}
