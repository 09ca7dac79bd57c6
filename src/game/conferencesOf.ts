import {
  type Award,
  awardsOf,
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

/** The conferences at which a power is among the winners. */
export const conferencesWonBy = (game: Game, power: PowerId): ConferenceId[] =>
  conferencesOf(game, power).flatMap(([id, { points }]) =>
    points[power] === undefined ? [] : [id],
  );

/** What the claim of an order costs its power. */
export const priceFor = (game: Game, power: PowerId, order: ClaimOrder): number =>
  priceOf(knownSituation(game), power, order.province, order);

/** A conference with this month's orders of a winner among the claims; null when it is over. */
export function tableOf(
  game: Game,
  power: PowerId,
  id: ConferenceId,
  orders: readonly Order[],
): Conference | null {
  const conference = game.world.conferences[id];
  if (conference === undefined) return null;
  const claims = { ...conference.claims[power] };
  for (const order of orders) {
    if (order.kind === 'claim-share' && order.conference === id) claims[order.province] = order;
  }
  return { ...conference, claims: { ...conference.claims, [power]: claims } };
}

/** Points that a winner has left after its claims, this month's orders among them. */
export function pointsFor(
  game: Game,
  power: PowerId,
  id: ConferenceId,
  orders: readonly Order[] = [],
): number {
  const table = tableOf(game, power, id, orders);
  return table === null ? 0 : pointsLeft(knownSituation(game), table, power);
}

/** What a conference would decide if nobody claimed anything more. */
export const awardsFor = (game: Game, table: Conference): readonly Award[] =>
  awardsOf(knownSituation(game), table);

/** The land that a conference can give away. */
export const landsAtIssue = ({ world }: Game, { loser }: Conference): ProvinceId[] =>
  sortedKeys(world.provinces).filter((id) => world.provinces[id]?.owner === loser);

/** Who has claimed a province, and in what way. */
export const claimsTo = (table: Conference, province: ProvinceId): [PowerId, Share][] =>
  winnersOf(table).flatMap((winner): [PowerId, Share][] => {
    const share = table.claims[winner]?.[province];
    return share === undefined ? [] : [[winner, share]];
  });

/** Those who have a word in a settlement. */
export const winnersOf = ({ points }: Conference): PowerId[] => sortedKeys(points);
