import {
  assessedTerms,
  assessedWinner,
  atWar,
  bondsBetween,
  type Clause,
  leanTerms,
  type PowerId,
  type Situation,
  sortedValues,
  sumOf,
} from '../rules/index.ts';
import { headOfBloc } from './blocs.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';

/** What is drawn between two powers, the heaviest thing that lies between them. */
export const TIES = ['war', 'crisis', 'alliance', 'guarantee', 'pact'] as const;
export type Tie = (typeof TIES)[number];

/** A line of the web. */
export interface Strand {
  readonly a: PowerId;
  readonly b: PowerId;
  readonly tie: Tie;
}

/** The powers of weight round a circle, those of one bloc side by side, and what lies between. */
export interface Web {
  readonly powers: readonly PowerId[];
  readonly strands: readonly Strand[];
}

const PACTS: ReadonlySet<Clause['kind']> = new Set(['friendship', 'non-aggression', 'neutrality']);

/** The web of relations as far as the player knows it. */
export function webOf(game: Game): Web {
  const situation = knownSituation(game);
  const { survey, content } = situation;
  const headed = (power: PowerId): string => headOfBloc(game, power) ?? `~${power}`;
  const powers = survey.living
    .filter((power) => content.scenario.powers[power]?.rank !== 'minor')
    .toSorted((a, b) => (headed(a) < headed(b) ? -1 : headed(a) > headed(b) ? 1 : 0));
  const strands = powers.flatMap((a, i) =>
    powers.slice(i + 1).flatMap((b): Strand[] => {
      const tie = tieOf(situation, a, b);
      return tie === null ? [] : [{ a, b, tie }];
    }),
  );
  return { powers, strands };
}

function tieOf(situation: Situation, a: PowerId, b: PowerId): Tie | null {
  if (atWar(situation, a, b)) return 'war';
  const quarrel = sortedValues(situation.world.crises).some(
    ({ by, against }) => (by === a && against === b) || (by === b && against === a),
  );
  if (quarrel) return 'crisis';
  const kinds = bondsBetween(situation, a, b).map(({ clause }) => clause.kind);
  if (kinds.includes('alliance')) return 'alliance';
  if (kinds.includes('guarantee')) return 'guarantee';
  return kinds.some((kind) => PACTS.has(kind)) ? 'pact' : null;
}

/** Those who stand with a great power, each with how far it leans on it. */
export interface Bloc {
  readonly head: PowerId;
  readonly members: readonly { readonly power: PowerId; readonly lean: Reckoning }[];
}

/** Every bloc of the moment, the greatest first. */
export function blocsIn(game: Game): Bloc[] {
  const situation = knownSituation(game);
  const blocs = new Map<PowerId, PowerId[]>();
  for (const power of situation.survey.living) {
    const head = headOfBloc(game, power);
    if (head !== null && head !== power) blocs.set(head, [...(blocs.get(head) ?? []), power]);
  }
  return [...blocs]
    .map(([head, members]) => ({
      head,
      members: members.map((power) => {
        const terms = leanTerms(situation, power, head);
        return { power, lean: { terms, sum: sumOf(terms) } };
      }),
    }))
    .toSorted((a, b) => b.members.length - a.members.length);
}

/** Whom Europe expects to win, with the reasons of his strength; null while nobody is ahead. */
export function expectedWinner(game: Game): { power: PowerId; strength: Reckoning } | null {
  const situation = knownSituation(game);
  const winner = assessedWinner(situation);
  if (winner === null) return null;
  const terms = assessedTerms(situation, winner.power);
  return { power: winner.power, strength: { terms, sum: sumOf(terms) } };
}
