import { canonicalJson } from '../hashWorld.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import { stillKnown, type Situation, type SurveyPart } from '../survey.ts';
import { bondsBetween } from '../standing.ts';
import type { Treaty, World } from '../world.ts';
import type { Clause } from './clause.ts';

/** Months before its end from which on a treaty may be signed anew. */
const LAST_MONTHS = 6;

const TIES: ReadonlySet<SurveyPart> = new Set(['ties']);

/** Whether a treaty of two is in its last months. */
export const runsOut = ({ month }: World, { parties, until }: Treaty): boolean =>
  parties.length === 2 && until !== null && until - month <= LAST_MONTHS;

/** A situation in which what runs out between two stands in the way of no new treaty of theirs. */
export function asRenewed(situation: Situation, a: PowerId, b: PowerId): Situation {
  const { survey, world } = situation;
  const bonds = bondsBetween(situation, a, b);
  const left = bonds.filter(({ treaty }) => {
    const state = world.treaties[treaty];
    return state === undefined || !runsOut(world, state);
  });
  if (left.length === bonds.length) return situation;
  const among = new Map(survey.bonds);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    among.set(one, new Map(among.get(one)).set(other, left));
  return { ...situation, survey: { ...survey, bonds: among, memo: stillKnown(survey.memo, TIES) } };
}

/** The treaties running out between two that a new one of theirs says again in full. */
export function replacedBy(
  { survey, world }: Situation,
  [a, b]: readonly [PowerId, PowerId],
  clauses: readonly Clause[],
): TreatyId[] {
  const said = new Set(clauses.map(wordsIn));
  return (survey.treaties[a] ?? []).filter((id) => {
    const state = world.treaties[id];
    if (!state?.parties.includes(b) || !runsOut(world, state)) return false;
    return state.clauses.every((clause) => said.has(wordsIn(clause)));
  });
}

const wordsIn = ({ secret: _, ...words }: Clause): string => canonicalJson(words);
