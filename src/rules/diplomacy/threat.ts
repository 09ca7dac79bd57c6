import type { PowerId } from '../ids.ts';
import { allied, atWar, bound, claimsOn, reach } from '../standing.ts';
import { known, remember, type Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';

/**
 * What `from` could do to `to`, weighed by reach and by what it wants (0 and more; above 50 is
 * fear). Armies count across a frontier, fleets and half the armies across a sea.
 */
export function threatTerms(situation: Situation, to: PowerId, from: PowerId): Term[] {
  const near = reach(situation, to, from);
  if (near === 0) return [];
  const { survey, content, world } = situation;
  const mine = (survey.armies[to] ?? 0) + (survey.fleets[to] ?? 0) / 2 + 5;
  const armies = (survey.armies[from] ?? 0) / (near === 2 ? 1 : 3);
  const fleets = near === 1 ? (survey.fleets[from] ?? 0) / 2 : 0;
  const wanted = claimsOn(situation, from, to);
  const revisionist = content.scenario.powers[from]?.temper === 'revisionist';
  const force = term('threat.forces', clamp((20 * (armies + fleets)) / mine, 0, 50));
  if (force.length === 0) return [];
  const name = world.powers[from]?.reputation ?? 0;
  return [
    ...force,
    ...term('threat.name', (sumOf(force) * name) / 200, { power: from }),
    ...term('threat.claims', clamp(10 * wanted, 0, 40), { count: wanted }),
    ...term('threat.temper', revisionist ? 8 : 0),
    ...term('threat.war', atWar(situation, to, from) ? 60 : 0),
    ...term('threat.pact', bound(situation, to, from, 'non-aggression') ? -12 : 0),
    ...term('threat.ally', allied(situation, to, from) ? -60 : 0),
  ];
}

/** The sum of `threatTerms`, never below nothing; remembered for the moment. */
export function threatOf(situation: Situation, to: PowerId, from: PowerId): number {
  if (reach(situation, to, from) === 0) return 0;
  const { threats } = situation.survey.memo;
  return (
    known(threats, to, from) ??
    remember(threats, to, from, Math.max(0, sumOf(threatTerms(situation, to, from))))
  );
}

/** Those who threaten a power at all, in order; remembered for the moment. */
export const dreadedBy = (situation: Situation, power: PowerId): readonly PowerId[] =>
  (situation.survey.memo.dreads[power] ??= situation.survey.living.filter(
    (other) => threatOf(situation, power, other) > 0,
  ));

/**
 * How much a power has to fear of another that it should take sides against it: its threat, and
 * only a third of it where it wants nothing of the other's and is content with Europe as it is.
 */
export function menaceOf(situation: Situation, to: PowerId, from: PowerId): number {
  const { menaces } = situation.survey.memo;
  return known(menaces, to, from) ?? remember(menaces, to, from, menace(situation, to, from));
}

function menace(situation: Situation, to: PowerId, from: PowerId): number {
  const threat = threatOf(situation, to, from);
  if (threat === 0 || atWar(situation, to, from)) return threat;
  const temper = situation.content.scenario.powers[from]?.temper;
  const content = temper === 'guardian' || temper === 'neutral';
  const harmless = content && claimsOn(situation, from, to) === 0;
  return harmless ? Math.trunc(threat / 3) : threat;
}

/** The worst that threatens a power, `but` excepted. */
export function worstThreat(situation: Situation, of: PowerId, but: PowerId): number {
  let worst = 0;
  for (const power of dreadedBy(situation, of))
    if (power !== but) worst = Math.max(worst, threatOf(situation, of, power));
  return worst;
}
