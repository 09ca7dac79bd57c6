import {
  atWar,
  type CallId,
  type PowerId,
  promised,
  sortedKeys,
  type TreatyId,
  type War,
  type WarId,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** A power that has promised to fight for one side of a war and does not yet. */
export interface Pledge {
  readonly to: PowerId;
  readonly by: PowerId;
  readonly against: PowerId;
  readonly treaty: TreatyId;
  /** Its call to arms, if it has been called and has not answered. */
  readonly call: CallId | null;
}

/** Who is bound by a known treaty to come into a war and stands outside it, each once. */
export function pledgesOf(game: Game, id: WarId, war: War): Pledge[] {
  const { attackers, defenders } = war;
  const pairs = [
    ...defenders.flatMap((by) => attackers.map((against) => ({ by, against }))),
    ...attackers.flatMap((by) => defenders.map((against) => ({ by, against }))),
  ];
  const found = pairs.flatMap((pair) => pledgesTo(game, id, pair));
  const inside = new Set<PowerId>([...attackers, ...defenders]);
  const first = new Map<PowerId, Pledge>();
  for (const pledge of found)
    if (!inside.has(pledge.to) && !first.has(pledge.to)) first.set(pledge.to, pledge);
  return [...first.values()];
}

type Pair = Pick<Pledge, 'by' | 'against'>;

function pledgesTo(game: Game, war: WarId, { by, against }: Pair): Pledge[] {
  const situation = knownSituation(game);
  const { treaties, powers } = situation.world;
  return sortedKeys(treaties).flatMap((treaty) => {
    const state = treaties[treaty];
    const bound = state === undefined ? [] : promised(state, by, against);
    return bound
      .filter((to) => powers[to]?.alive && !atWar(situation, to, against))
      .map((to) => ({ to, by, against, treaty, call: callOf(game, war, to) }));
  });
}

const callOf = ({ world: { calls } }: Game, war: WarId, to: PowerId): CallId | null =>
  sortedKeys(calls).find((id) => calls[id]?.to === to && calls[id].war === war) ?? null;
