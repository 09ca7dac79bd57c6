import {
  type Conference,
  type ConferenceId,
  type Order,
  pointsLeft,
  type PowerId,
  priceOf,
  type ProvinceId,
  type Share,
  sortedKeys,
  type StateOrder,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** A winner's wish at a conference. */
export type ClaimOrder = Extract<StateOrder, { readonly kind: 'claim-share' }>;

/** The conferences that a power has a word in, or that sit over it. */
export const conferencesOf = ({ world }: Game, power: PowerId): [ConferenceId, Conference][] =>
  sortedKeys(world.conferences).flatMap((id): [ConferenceId, Conference][] => {
    const conference = world.conferences[id];
    if (conference === undefined) return [];
    const concerned = conference.loser === power || conference.points[power] !== undefined;
    return concerned ? [[id, conference]] : [];
  });

/** What the claim of an order costs its power. */
export const priceFor = (game: Game, power: PowerId, order: ClaimOrder): number =>
  priceOf(knownSituation(game), power, order.province, order);

/** Points that a winner has left after its claims, this month's orders among them. */
export function pointsFor(
  game: Game,
  power: PowerId,
  id: ConferenceId,
  orders: readonly Order[] = [],
): number {
  const conference = game.world.conferences[id];
  if (conference === undefined) return 0;
  const claims = { ...conference.claims[power] };
  for (const order of orders) {
    if (order.kind === 'claim-share' && order.conference === id) claims[order.province] = order;
  }
  const wanted = { ...conference, claims: { ...conference.claims, [power]: claims } };
  return pointsLeft(knownSituation(game), wanted, power);
}

/** Those who have a word in a settlement. */
export const winnersOf = ({ points }: Conference): PowerId[] => sortedKeys(points);

/** What a winner has claimed so far. */
export const claimsOf = ({ claims }: Conference, winner: PowerId): [ProvinceId, Share][] =>
  sortedKeys(claims[winner] ?? {}).flatMap((province): [ProvinceId, Share][] => {
    const share = claims[winner]?.[province];
    return share === undefined ? [] : [[province, share]];
  });
