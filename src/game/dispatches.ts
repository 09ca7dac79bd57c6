import {
  type CallId,
  type Congress,
  type CongressId,
  type PowerId,
  type CrisisId,
  type CrisisStep,
  CRISIS_STEPS,
  type EventId,
  type FactOf,
  type OfferId,
  type Order,
  sortedKeys,
} from '../rules/index.ts';
import type { Game } from './state.ts';

/** Something on the desk that asks for an answer, or tells of one. */
export type Dispatch =
  | { readonly kind: 'call'; readonly call: CallId }
  | { readonly kind: 'crisis'; readonly crisis: CrisisId; readonly step: CrisisStep }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'offer'; readonly offer: OfferId }
  | { readonly kind: 'congress'; readonly congress: CongressId }
  | { readonly kind: 'refused'; readonly fact: FactOf<'offer-refused'> }
  | { readonly kind: 'mission'; readonly fact: FactOf<'mission-ended' | 'mission-vetoed'> };

/** How soon dispatches must be read. */
export const HASTES = ['now', 'month', 'news'] as const;
export type Haste = (typeof HASTES)[number];

/** How soon one must be read: what asks for no answer is only news. */
export function hasteOf(dispatch: Dispatch): Haste {
  const weight = urgency(dispatch);
  if (weight >= 80) return 'now';
  return weight >= 50 ? 'month' : 'news';
}

/** The order on the desk: an ally under fire first, news of a refusal last. */
function urgency(dispatch: Dispatch): number {
  switch (dispatch.kind) {
    case 'call':
      return 100;
    case 'crisis':
      return 60 + 10 * CRISIS_STEPS.indexOf(dispatch.step);
    case 'congress':
      return 55;
    case 'event':
      return 80;
    case 'offer':
      return 50;
    case 'mission':
      return 20;
    case 'refused':
      return 0;
  }
}

/** Everything on the desk of the player's power, the most urgent first. */
export function dispatchesOf({ me, view, months }: Game): Dispatch[] {
  if (me === null || view === null) return [];
  const { calls, congresses, crises, offers, questions } = view.world;
  const last = months.at(-1)?.log ?? [];
  const found: Dispatch[] = [
    ...sortedKeys(calls).flatMap((call): Dispatch[] =>
      calls[call]?.to === me ? [{ kind: 'call', call }] : [],
    ),
    ...sortedKeys(crises).flatMap((crisis): Dispatch[] => {
      const state = crises[crisis];
      return state?.against === me ? [{ kind: 'crisis', crisis, step: state.step }] : [];
    }),
    ...sortedKeys(questions).flatMap((event): Dispatch[] =>
      questions[event]?.power === me ? [{ kind: 'event', event }] : [],
    ),
    ...sortedKeys(congresses).flatMap((congress): Dispatch[] =>
      asks(congresses[congress], me) ? [{ kind: 'congress', congress }] : [],
    ),
    ...sortedKeys(offers).flatMap((offer): Dispatch[] =>
      offers[offer]?.to === me ? [{ kind: 'offer', offer }] : [],
    ),
    ...last.flatMap((fact): Dispatch[] =>
      fact.kind === 'offer-refused' && fact.from === me ? [{ kind: 'refused', fact }] : [],
    ),
    ...last.flatMap((fact): Dispatch[] =>
      (fact.kind === 'mission-ended' || fact.kind === 'mission-vetoed') && fact.from === me
        ? [{ kind: 'mission', fact }]
        : [],
    ),
  ];
  return found.sort((a, b) => urgency(b) - urgency(a));
}

/** Whether a conference waits for a power: for its coming, or for its vote. */
function asks(congress: Congress | undefined, me: PowerId): boolean {
  const seat = congress?.seats[me];
  if (congress?.stage === 'invitation') return seat === 'invited';
  return congress?.stage === 'voting' && seat === 'taken';
}

/** The order, among those given, that answers a dispatch. */
export function answerTo(dispatch: Dispatch, orders: readonly Order[]): Order | undefined {
  return orders.find((order) => {
    if (dispatch.kind === 'offer') return order.kind === 'answer' && order.offer === dispatch.offer;
    if (dispatch.kind === 'congress')
      return (
        (order.kind === 'take-seat' || order.kind === 'vote') &&
        order.congress === dispatch.congress
      );
    if (dispatch.kind === 'call') {
      return order.kind === 'answer-call' && order.call === dispatch.call;
    }
    if (dispatch.kind === 'event') return order.kind === 'choose' && order.event === dispatch.event;
    return (
      dispatch.kind === 'crisis' && order.kind === 'give-way' && order.crisis === dispatch.crisis
    );
  });
}

/** Dispatches that wait for an answer. Standing firm in a crisis needs none, but counts. */
export const waitingDispatches = (game: Game, orders: readonly Order[]): Dispatch[] =>
  dispatchesOf(game).filter(
    (dispatch) =>
      dispatch.kind !== 'refused' &&
      dispatch.kind !== 'mission' &&
      answerTo(dispatch, orders) === undefined,
  );
