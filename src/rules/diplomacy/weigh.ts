import type { PowerId } from '../ids.ts';
import { allied, atWar, bondsBetween, enemiesOf, reach } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import { pressRelief } from '../missions/legacy.ts';
import { isThoughtBeaten } from '../renown/beaten.ts';
import { affinity } from './ideology.ts';
import { contains, courts, protects } from './aims.ts';
import { balanceOf, type Balance } from './balance.ts';
import type { Clause } from './clause.ts';
import { clauseWorth, closestOf } from './clauseRules.ts';
import { opinionOf } from './opinion.ts';
import { menaceOf } from './threat.ts';
import { wordsBroken, wordsOf } from './words.ts';

/**
 * What a treaty of `clauses` with `other` is worth to `me`, reason by reason. The same sheet
 * serves the player before he sends, the computer that answers, and the log that tells why.
 */
export function weigh(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  clauses: readonly Clause[],
): Balance {
  const closeness = closestOf(clauses);
  const own = clauses.flatMap((clause) => clauseWorth(situation, clause, me, other));
  const ties = knownTies(situation, me, other, closeness);
  const sworn = closeness >= A_CAUSE_OF_WAR ? swornOtherwise(situation, me, other, clauses) : [];
  return balanceOf(me, [...own, ...ties, ...sworn]);
}

/** What breaking an older word by this signature costs. */
const BROKEN_WORD = -30;

/** Whom it binds itself to may be whom it has promised others to leave alone. */
function swornOtherwise(
  situation: Situation,
  me: PowerId,
  to: PowerId,
  clauses: readonly Clause[],
): Term[] {
  const order = { kind: 'offer', to, clauses, until: null } as const;
  const broken = wordsBroken(situation, wordsOf(situation, me), order).length;
  return term('ties.breaks-our-word', BROKEN_WORD * broken, { count: broken });
}

/** `tiesTerms`, worked out once for each closeness: many drafts to one power are equally close. */
function knownTies(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  closeness: number,
): readonly Term[] {
  const { ties } = situation.survey.memo;
  const key = `${me}-${other}-${closeness}`;
  const known = ties.get(key) ?? tiesTerms(situation, me, other, closeness);
  ties.set(key, known);
  return known;
}

/** What binding oneself this closely to `other` costs and brings whatever the clauses say. */
function tiesTerms(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  closeness: number,
): readonly Term[] {
  if (closeness === 0) return [];
  const { world } = situation;
  const opinion = opinionOf(situation, me, other);
  const trust = world.relations[me]?.[other]?.trust ?? 0;
  const [mine, theirs] = [world.powers[me]?.regime, world.powers[other]?.regime];
  const creed = mine && theirs ? Math.min(0, affinity(mine, theirs)) : 0;
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
const A_CAUSE_OF_WAR = 6;

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
  return term('ties.neutral', neutral && closeness >= A_CAUSE_OF_WAR ? -3 * closeness : 0);
}

/** Shared fear pulls unlike regimes together (MIL-1). */
function commonThreat(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  let worst = 0;
  let whom: PowerId | null = null;
  for (const power of s.survey.living) {
    if (power === me || power === other) continue;
    const shared = Math.min(menaceOf(s, me, power), menaceOf(s, other, power));
    if (shared > worst) [worst, whom] = [shared, power];
  }
  if (whom === null) return [];
  return term('ties.common-threat', (clamp(worst, 0, 60) * closeness) / 12, { power: whom });
}

/** Friends of ours who are enemies of theirs. */
function displeasure(s: Situation, me: PowerId, other: PowerId, closeness: number): Term[] {
  const enemies = enemiesOf(s, other);
  return s.survey.living.flatMap((power) => {
    if (power === me || power === other || !allied(s, me, power)) return [];
    if (atWar(s, power, other) || enemies.includes(power))
      return term('ties.ally-at-war', -4 * closeness, { power });
    const dislike = opinionOf(s, power, other) <= -30;
    return dislike ? term('ties.ally-displeased', -closeness, { power }) : [];
  });
}
