import type { Fact, FactKind, Log } from './facts.ts';
import type { World } from './world.ts';
import type { Appliers } from './apply/applier.ts';
import { calendar } from './apply/calendar.ts';
import { commitments } from './apply/commitments.ts';
import { congress } from './apply/congress.ts';
import { crises } from './apply/crises.ts';
import { events } from './apply/events.ts';
import { home } from './apply/home.ts';
import { inner } from './apply/inner.ts';
import { industry } from './apply/industry.ts';
import { legations } from './apply/legations.ts';
import { ratification } from './apply/ratification.ts';
import { missions } from './apply/missions.ts';
import { partisans } from './apply/partisans.ts';
import { peace } from './apply/peace.ts';
import { renown } from './apply/renown.ts';
import { score } from './apply/score.ts';
import { settlement } from './apply/settlement.ts';
import { war } from './apply/war.ts';
import { copyWorld } from './copyWorld.ts';

/** Closed by the compiler: a fact without its line here does not build. */
const APPLIERS: Appliers<FactKind> = {
  ...legations,
  ...ratification,
  ...missions,
  ...commitments,
  ...congress,
  ...crises,
  ...industry,
  ...war,
  ...home,
  ...inner,
  ...partisans,
  ...peace,
  ...settlement,
  ...renown,
  ...score,
  ...events,
  ...calendar,
};

/** Writes one fact into the world: the only way in which a world changes. */
export function applyFact(world: World, fact: Fact): void {
  const apply = APPLIERS[fact.kind] as (world: World, fact: Fact) => void;
  apply(world, fact);
}

/**
 * The world after a month's log, made from the facts alone: how a saved game is watched when
 * the rules have moved on.
 */
export function applyLog(world: World, log: Log): World {
  const next = copyWorld(world);
  for (const fact of log) applyFact(next, fact);
  return next;
}
