import { type Content, type PowerId, RANKS, sortedKeys } from '../rules/index.ts';
import type { Game } from './state.ts';

/** Powers that still stand, the great ones first. */
export function livingPowers({ content, world }: Game): PowerId[] {
  const rank = (id: PowerId): number => RANKS.indexOf(content.scenario.powers[id]?.rank ?? 'minor');
  return sortedKeys(world.powers)
    .filter((id) => world.powers[id]?.alive)
    .sort((a, b) => rank(a) - rank(b));
}

/** Powers that stand on the map when a scenario begins: the others wait for an event to make them. */
export function playablePowers({ scenario }: Content): PowerId[] {
  const owners = new Set(Object.values(scenario.setUp.owners));
  return sortedKeys(scenario.powers).filter((id) => owners.has(id));
}
