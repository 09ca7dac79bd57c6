import {
  attackersIn,
  type Contingent,
  type Crisis,
  type CrisisSide,
  backTerms,
  defendersIn,
  estimate,
  grainFor,
  type PowerId,
  pressTerms,
  sumOf,
  yieldTerms,
} from '../rules/index.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';

/** What the player's embassy makes of another's mind, and to how many points it can be wrong. */
export interface Estimate extends Reckoning {
  /** 1: every figure is exact. */
  readonly grain: number;
}

/** How ready the one who presses is to fight, as our embassy there reads it. */
export const resolveFor = (game: Game, crisis: Crisis): Estimate =>
  seen(game, crisis.by, pressTerms(knownSituation(game), crisis));

/** How ready the one who is pressed is to give way. */
export const yieldFor = (game: Game, crisis: Crisis): Estimate =>
  seen(game, crisis.against, yieldTerms(knownSituation(game), crisis));

/** How ready a bystander is to put itself behind a side. */
export const backingFor = (
  game: Game,
  power: PowerId,
  crisis: Crisis,
  side: CrisisSide,
): Estimate => seen(game, power, backTerms(knownSituation(game), power, crisis, side));

function seen(game: Game, of: PowerId, terms: Reckoning['terms']): Estimate {
  const grain = game.me === null ? 1 : grainFor(knownSituation(game), game.me, of);
  const read = estimate(terms, grain);
  return { grain, terms: read, sum: sumOf(read) };
}

/** The soldiers whom each side may reckon with, where everybody can count them. */
export const forcesIn = (
  game: Game,
  crisis: Crisis,
): Readonly<Record<CrisisSide, readonly Contingent[]>> => ({
  by: attackersIn(knownSituation(game), crisis),
  against: defendersIn(knownSituation(game), crisis),
});

/** What the resolve of the one who presses would be if a bystander took a side. */
export interface Change {
  readonly power: PowerId;
  readonly side: CrisisSide;
  /** Points by which the resolve of the one who presses would change. */
  readonly change: number;
  /** Whether it would turn a readiness to fight into the opposite, or the other way round. */
  readonly turns: boolean;
}

/** Whom it would matter most to win: the bystanders whose word would move the arithmetic. */
export function changesIn(game: Game, crisis: Crisis, most = 4): Change[] {
  const situation = knownSituation(game);
  const now = sumOf(pressTerms(situation, crisis));
  const changes = situation.survey.living.flatMap((power): Change[] => {
    if (power === crisis.by || power === crisis.against || crisis.backers[power]) return [];
    return (['by', 'against'] as const).flatMap((side): Change[] => {
      const backers = { ...crisis.backers, [power]: side };
      const then = sumOf(pressTerms(situation, { ...crisis, backers }));
      const turns = then >= 0 !== now >= 0;
      return then === now ? [] : [{ power, side, change: then - now, turns }];
    });
  });
  return changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, most);
}
