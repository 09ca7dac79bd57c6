import { pressRelief } from '../missions/legacy.ts';
import type { PowerId } from '../ids.ts';
import { isThoughtBeaten } from '../renown/beaten.ts';
import { allied, alliesOf, atWar, bondsBetween, reach } from '../standing.ts';
import type { SharedFear, Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { pairKey } from '../world.ts';
import { contains, courts, protects } from './aims.ts';
import { assessedWinner } from './assessedWinner.ts';
import { COMMON_LIFE } from './commonLife.ts';
import { expectedLife } from './expectedLife.ts';
import { creedBetween } from './ideology.ts';
import { opinionOf } from './opinion.ts';
import { dreadedBy, menaceOf } from './threat.ts';

/** What binding oneself this closely to `other` costs and brings whatever the clauses say. */
export function tiesTerms(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  closeness: number,
): readonly Term[] {
  if (closeness === 0) return [];
  const { world } = situation;
  const opinion = opinionOf(situation, me, other);
  const trust = world.relations[me]?.[other]?.trust ?? 0;
  const creed = Math.min(0, creedBetween(world, me, other));
  const distrust = contains(situation, me, other);
  return [
    ...term('ties.opinion', clamp((opinion * closeness) / 15, -40, 25), { power: other }),
    ...term('ties.trust', (trust * closeness) / 20, { power: other }),
    ...term('ties.creed', (creed * closeness) / 10, { power: other }),
    ...term('ties.press', (pressRelief(world, me, other, creed) * closeness) / 10, {
      power: other,
    }),
    ...term('ties.entangled', -(closeness * closeness) / 2),
    ...committed(situation, me, other, closeness),
    ...aloof(situation, me, closeness),
    ...lasting(situation, me, other, closeness),
    ...withTheWinner(situation, me, other, closeness),
    ...term('ties.far', reach(situation, me, other) === 0 ? -closeness / 2 : 0, { power: other }),
    ...commonThreat(situation, me, other, closeness),
    ...term('ties.tension', (world.tension * closeness) / 250),
    ...term('ties.beaten', isThoughtBeaten(situation, other) ? -2 * closeness : 0, {
      power: other,
    }),
    ...displeasure(situation, me, other, closeness),
    ...term('ties.aim-court', (courts(situation, me, other) * closeness) / 20, { power: other }),
    ...term('ties.aim-protect', (protects(situation, me, other) * closeness) / 40, {
      power: other,
    }),
    ...term('ties.aim-contain', (-distrust * closeness) / 20, { power: other }),
  ];
}

/** From this closeness on a treaty may mean war for the other's sake. */
export const A_CAUSE_OF_WAR = 6;

/** Who has promised much already promises less. */
function committed(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  if (closeness < A_CAUSE_OF_WAR) return [];
  const promised = s.survey.living.filter(
    (power) =>
      power !== other &&
      bondsBetween(s, me, power).some(
        ({ clause }) =>
          clause.kind === 'alliance' || (clause.kind === 'guarantee' && clause.by === me),
      ),
  );
  return term('ties.committed', -8 * promised.length, { count: promised.length });
}

/** A neutral by temper signs nothing that may mean war. */
function aloof({ content }: Situation, me: PowerId, closeness: number): Term[] {
  const neutral = content.scenario.powers[me]?.temper === 'neutral';
  return term('ties.neutral', neutral && closeness >= A_CAUSE_OF_WAR ? -4 * closeness : 0);
}

/** A word that is not expected to be kept for long is worth less, one that will be more (WI-18). */
function lasting(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  const months = expectedLife(s, me, other);
  const worth = clamp(((months - COMMON_LIFE) * closeness) / 40, -12, 6);
  return term('ties.expected-life', worth, { power: other, months });
}

/** Jackals go to whoever is thought to win (MIL-17); no others do. */
function withTheWinner(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  if (s.content.scenario.powers[me]?.temper !== 'jackal') return [];
  const winner = assessedWinner(s);
  if (winner === null || winner.power === me) return [];
  const joins = winner.power === other || allied(s, winner.power, other);
  const worth = (clamp(winner.lead, 0, 60) * closeness) / 40;
  return term('ties.assessed-winner', joins ? worth : 0, { power: winner.power });
}

/** Shared fear pulls unlike regimes together (MIL-1). */
function commonThreat(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  const { shared } = s.survey.memo;
  const key = pairKey(me, other);
  const known = shared.get(key) ?? sharedFear(s, me, other);
  shared.set(key, known);
  const { whom, worst } = known;
  if (whom === null) return [];
  return term('ties.common-threat', (clamp(worst, 0, 60) * closeness) / 12, { power: whom });
}

function sharedFear(s: Situation, me: PowerId, other: PowerId): SharedFear {
  let worst = 0;
  let whom: PowerId | null = null;
  for (const power of dreadedBy(s, me)) {
    if (power === other) continue;
    const least = Math.min(menaceOf(s, me, power), menaceOf(s, other, power));
    if (least > worst) [worst, whom] = [least, power];
  }
  return { whom, worst };
}

/** Friends of ours who are enemies of theirs. */
function displeasure(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  return alliesOf(s, me).flatMap((power) => {
    if (power === other) return [];
    if (atWar(s, power, other)) return term('ties.ally-at-war', -4 * closeness, { power });
    const dislike = opinionOf(s, power, other) <= -30;
    return dislike ? term('ties.ally-displeased', -closeness, { power }) : [];
  });
}
