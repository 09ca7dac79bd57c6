import type { PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import { atWar, bondsBetween, claimsOn, cobelligerents, recognises } from '../standing.ts';
import { known, remember, type Situation } from '../survey.ts';
import type { Bond } from '../survey/ties.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { OpinionCause } from '../world.ts';
import { creedBetween } from './ideology.ts';
import { warmthOf } from './clauseRules.ts';
import { pressRelief } from '../missions/legacy.ts';

/** A cause as it weighs in a month, faded by its points a year towards nothing. */
export function fadedValue(cause: OpinionCause, month: Month): number {
  const gone = Math.floor((cause.fades * (month - cause.since)) / 12);
  const left = Math.max(0, Math.abs(cause.value) - Math.max(0, gone));
  return cause.value < 0 ? -left : left;
}

/** What `of` thinks of `toward`, cause by cause. */
export function opinionTerms(situation: Situation, of: PowerId, toward: PowerId): Term[] {
  const { world } = situation;
  const relation = world.relations[of]?.[toward];
  return [
    ...(relation?.causes ?? []).flatMap((cause) =>
      term(cause.cause, fadedValue(cause, world.month), { ...cause.about, since: cause.since }),
    ),
    ...creedTerms(situation, of, toward),
    ...claimTerms(situation, of, toward),
    ...treatyTerms(situation, of, toward),
    ...term('opinion.trust', (relation?.trust ?? 0) / 4),
  ];
}

/** The sum of `opinionTerms`, remembered for the moment of the situation. */
export function opinionOf(situation: Situation, of: PowerId, toward: PowerId): number {
  const { opinions } = situation.survey.memo;
  return (
    known(opinions, of, toward) ??
    remember(opinions, of, toward, sumOf(opinionTerms(situation, of, toward)))
  );
}

function creedTerms({ world }: Situation, of: PowerId, toward: PowerId): Term[] {
  const creed = creedBetween(world, of, toward);
  return [
    ...term('opinion.creed', creed),
    ...term('opinion.press', pressRelief(world, of, toward, creed)),
  ];
}

function claimTerms(situation: Situation, of: PowerId, toward: PowerId): Term[] {
  const wanted = claimsOn(situation, of, toward);
  const feared = claimsOn(situation, toward, of);
  return [
    ...term('opinion.holds-what-we-claim', -clamp(6 * wanted, 0, 30), { count: wanted }),
    ...term('opinion.claims-what-we-hold', -clamp(6 * feared, 0, 30), { count: feared }),
  ];
}

function treatyTerms(situation: Situation, of: PowerId, toward: PowerId): Term[] {
  return [
    ...bondTerms(bondsBetween(situation, of, toward)),
    ...sanctionTerms(situation, of, toward),
    ...term('opinion.war', atWar(situation, of, toward) ? -60 : 0),
    ...term('opinion.comrades', cobelligerents(situation, of, toward) ? 25 : 0),
    ...term('opinion.unrecognised', recognises(situation, of, toward) ? 0 : -10),
  ];
}

/** What a power thinks of whoever keeps goods from it, for each of them. */
const RESENTED = -5;

function sanctionTerms({ survey }: Situation, of: PowerId, toward: PowerId): Term[] {
  if (survey.sanctions.length === 0) return [];
  const count = survey.sanctions.filter(
    ({ by, against }) => by === toward && against === of,
  ).length;
  return term('opinion.sanctions', RESENTED * count, { count });
}

const warmths = new WeakMap<readonly Bond[], readonly Term[]>();

/** Each kind of clause in force counts once; the same for both whom the bonds tie. */
function bondTerms(bonds: readonly Bond[]): readonly Term[] {
  if (bonds.length === 0) return [];
  const before = warmths.get(bonds);
  if (before) return before;
  const kinds = new Set(bonds.map(({ clause }) => clause.kind));
  const terms = [...kinds].sort().flatMap((kind) => term(`opinion.bond.${kind}`, warmthOf(kind)));
  warmths.set(bonds, terms);
  return terms;
}
