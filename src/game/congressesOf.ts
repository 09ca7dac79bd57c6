import {
  type Congress,
  type CongressId,
  type Draft,
  draftsFor,
  type PowerId,
  type Seat,
  sortedKeys,
  type StateOrderOf,
  sumOf,
  voteTerms,
  type World,
} from '../rules/index.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';

const AT_TABLE = ['invite', 'take-seat', 'propose', 'vote'] as const;
type AtTable = StateOrderOf<(typeof AT_TABLE)[number]>;

/** Every conference that sits. */
export const openCongresses = ({ congresses }: World): [CongressId, Congress][] =>
  sortedKeys(congresses).flatMap((id): [CongressId, Congress][] => {
    const congress = congresses[id];
    return congress ? [[id, congress]] : [];
  });

/** Everybody who was asked to a table. */
export const seatsOf = ({ seats }: Congress): [PowerId, Seat][] =>
  sortedKeys(seats).map((power) => [power, seats[power] ?? 'invited']);

/** The calls to a table that are open to the player. */
export const congressCalls = ({ legal }: Game): StateOrderOf<'call-congress'>[] =>
  legal?.of('call-congress') ?? [];

/** What the player may do at a table this month. */
export const congressOrders = ({ legal }: Game, id: CongressId): AtTable[] =>
  AT_TABLE.flatMap((kind): AtTable[] => legal?.of(kind) ?? []).filter(
    ({ congress }) => congress === id,
  );

/** A draft that the agenda allows, who laid it on the table, and what it is worth to the player. */
export interface DraftLine {
  readonly draft: Draft;
  readonly by: PowerId | undefined;
  readonly worth: Reckoning | null;
}

/** Every draft that suits the agenda of a congress. */
export const draftsOn = (game: Game, congress: Congress): DraftLine[] =>
  draftsFor(congress.agenda).map((draft) => {
    const { me } = game;
    const sits = me !== null && congress.seats[me] === 'taken';
    const terms = sits ? voteTerms(knownSituation(game), me, congress, draft) : null;
    return { draft, by: congress.drafts[draft], worth: terms && { terms, sum: sumOf(terms) } };
  });

/** Who has voted for a draft. */
export const votesFor = ({ votes }: Congress, draft: Draft): PowerId[] =>
  sortedKeys(votes).filter((power) => votes[power] === draft);
