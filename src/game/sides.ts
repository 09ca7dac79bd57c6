import { allied, atWar, cobelligerents, type PowerId } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** On whose side a power stands, as the player sees it. */
export type Side = 'own' | 'allied' | 'enemy' | 'other';

/** The side of a power; to somebody who watches nobody has one. */
export function sideFor(game: Game, power: PowerId): Side {
  const { me } = game;
  if (me === null) return 'other';
  if (power === me) return 'own';
  const situation = knownSituation(game);
  if (atWar(situation, me, power)) return 'enemy';
  const friends = allied(situation, me, power) || cobelligerents(situation, me, power);
  return friends ? 'allied' : 'other';
}

/** Whether a power is at war with anybody. */
export const isFighting = (game: Game, power: PowerId): boolean =>
  knownSituation(game).survey.belligerents.has(power);
