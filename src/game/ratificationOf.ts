import {
  type Clause,
  parliamentsAsked,
  type PowerId,
  type ProvinceId,
  ratifyTerms,
  type Signature,
  sortedKeys,
  sumOf,
  type Term,
  type TreatyId,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** A parliament that has to ratify a treaty, and how it would vote now. */
export interface Parliament {
  readonly power: PowerId;
  readonly seat: ProvinceId;
  readonly sum: number;
  readonly terms: readonly Term[];
}

/** The parliaments that a treaty of these parties and clauses has to pass. */
export function parliamentsOf(
  game: Game,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
): Parliament[] {
  const situation = knownSituation(game);
  return parliamentsAsked(situation, parties, clauses).flatMap((power): Parliament[] => {
    const seat = situation.world.powers[power]?.capital;
    const terms = ratifyTerms(situation, power, { parties, clauses });
    return seat === undefined ? [] : [{ power, seat, terms, sum: sumOf(terms) }];
  });
}

/** What a power has signed and waits for a parliament. */
export function signaturesOf({ view, world }: Game, power: PowerId): [TreatyId, Signature][] {
  const { signed } = view?.world ?? world;
  return sortedKeys(signed).flatMap((id): [TreatyId, Signature][] => {
    const signature = signed[id];
    return signature?.parties.includes(power) ? [[id, signature]] : [];
  });
}
