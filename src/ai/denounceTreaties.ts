import {
  A_CAUSE_OF_WAR,
  closestOf,
  endures,
  enemiesOf,
  opinionOf,
  runsOut,
  sortedValues,
  sumOf,
  term,
  weigh,
  type Order,
  type PowerId,
  type Treaty,
  type World,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Points below nothing to which a treaty must sink before one's word is taken back for it. */
const OUR_WORD = 60;
/** Months for which a treaty is given a chance, and between the days on which it is weighed again. */
const YEAR = 12;
/** Reasons not to give one's word that are none to take it back. */
const BEFORE_SIGNING: ReadonlySet<string> = new Set([
  'ties.committed',
  'ties.neutral',
  'ties.better-offer',
]);

/**
 * Every year of its life a cabinet weighs a treaty again, as it does before it renews it, and every
 * month while it quarrels with the other. What has become a burden is denounced, the heaviest first
 * and one a month; but nobody is left in a war.
 */
export function denounceTreaties({ me, situation }: Cabinet): Order[] {
  const { survey, world } = situation;
  const rivals = inCrisisWith(world, me);
  let worst = 0;
  let found: Order[] = [];
  for (const treaty of survey.treaties[me] ?? []) {
    const state = world.treaties[treaty];
    const other = state && reweighed(state, me);
    if (!state || other === undefined) continue;
    const age = world.month - state.signed;
    if (age < YEAR || (age % YEAR !== 0 && !rivals.includes(other))) continue;
    if (runsOut(world, state) || isClient(world, me, other)) continue;
    if (enemiesOf(situation, other).length > 0 || isHarmless(situation, me, other, state)) continue;
    const { terms } = weigh(situation, me, other, state.clauses);
    const why = [
      ...terms.filter(({ reason }) => !BEFORE_SIGNING.has(reason)),
      ...term('denounce.our-word', OUR_WORD),
    ];
    if (sumOf(why) < worst) {
      worst = sumOf(why);
      found = [{ kind: 'denounce', treaty, why }];
    }
  }
  return found;
}

/** What binds loosely, and to a power that is not disliked, cannot have sunk so far. */
const isHarmless = (
  situation: Cabinet['situation'],
  me: PowerId,
  other: PowerId,
  { clauses }: Treaty,
): boolean => closestOf(clauses) < A_CAUSE_OF_WAR && opinionOf(situation, me, other) >= 0;

/** Whom a power presses, and who presses it. */
const inCrisisWith = ({ crises }: World, me: PowerId): PowerId[] =>
  sortedValues(crises).flatMap(({ by, against }) =>
    by === me ? against : against === me ? by : [],
  );

/** With whom a treaty may be weighed again: one of two that nobody has been paid for beforehand. */
function reweighed({ parties, clauses, denounced }: Treaty, me: PowerId): PowerId | undefined {
  if (parties.length !== 2 || denounced !== undefined || !clauses.every(endures)) return undefined;
  return parties.find((power) => power !== me);
}

const isClient = (
  { powers }: Cabinet['situation']['world'],
  me: PowerId,
  other: PowerId,
): boolean => powers[me]?.overlord === other || powers[other]?.overlord === me;
