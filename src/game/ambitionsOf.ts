import {
  type Aim,
  aimsOf,
  type AmbitionId,
  holds,
  type PowerId,
  type TextKey,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** One thing that scores, and whether it is so as the world stands. */
export interface Ambition {
  readonly id: AmbitionId;
  readonly text: TextKey;
  readonly points: number;
  readonly met: boolean;
}

/** The ambitions of a power, each met or missed as things stand. */
export function ambitionsOf(game: Game, power: PowerId): Ambition[] {
  const situation = knownSituation(game);
  const ambitions = game.content.scenario.ambitions[power] ?? [];
  return ambitions.map(({ id, text, points, when }) => ({
    id,
    text,
    points,
    met: holds(situation, when),
  }));
}

/** What the cabinet of a power is after as events have left it, the dearest first. */
export const agendaOf = (game: Game, power: PowerId): Aim[] =>
  aimsOf(knownSituation(game), power).toSorted((a, b) => b.weight - a.weight);
