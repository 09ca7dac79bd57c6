import {
  A_CAUSE_OF_WAR,
  closestOf,
  endures,
  enemiesOf,
  opinionOf,
  runsOut,
  sumOf,
  term,
  weigh,
  type Order,
  type PowerId,
  type Treaty,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Points below nothing to which a treaty must sink before one's word is taken back for it. */
const OUR_WORD = 60;
/** Months for which a treaty is given a chance, and after which it is weighed again and again. */
const PATIENCE = 12;
const QUARTER = 3;
/** Reasons not to give one's word that are none to take it back. */
const BEFORE_SIGNING: ReadonlySet<string> = new Set([
  'ties.committed',
  'ties.neutral',
  'ties.better-offer',
]);

/**
 * Every quarter of its life a cabinet weighs a treaty again, as it does before it renews it. What has
 * become a burden is denounced, the heaviest first and one a month; but nobody is left in a war.
 */
export function denounceTreaties({ me, situation }: Cabinet): Order[] {
  const { survey, world } = situation;
  let worst = 0;
  let found: Order[] = [];
  for (const treaty of survey.treaties[me] ?? []) {
    const state = world.treaties[treaty];
    const other = state && reweighed(state, me);
    if (!state || other === undefined || !comesUp(world.month - state.signed)) continue;
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

const comesUp = (age: number): boolean => age >= PATIENCE && age % QUARTER === 0;

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
