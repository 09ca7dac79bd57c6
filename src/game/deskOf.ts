import { type Content, legalIn, type PowerId, viewFor, type World } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** What lies before the player in a world: all that his power knows, and all that it may order. */
export function deskOf(
  content: Content,
  world: World,
  me: PowerId | null,
): Pick<Game, 'view' | 'legal'> {
  if (me === null) return { view: null, legal: null };
  const view = viewFor(world, me);
  return { view, legal: legalIn(knownSituation({ content, view, world }), me) };
}
