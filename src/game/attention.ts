import { dispatchesOf } from './dispatches.ts';
import type { Fact, PowerId } from '../rules/index.ts';
import type { Game } from './state.ts';
import { treatiesOf } from './treatiesOf.ts';
import { warsOf } from './warsOf.ts';

/** Why a month that was played needs its player, the gravest reason first. */
export const ATTENTIONS = ['attack', 'war', 'dispatch', 'crisis', 'answer'] as const;
export type Attention = (typeof ATTENTIONS)[number];

/** Why the last month needs its player; null when it was quiet, or when nobody plays. */
export function attentionOf(game: Game): Attention | null {
  const { me } = game;
  if (me === null) return null;
  const near = closeTo(game, me);
  const found = (game.months.at(-1)?.log ?? []).map((fact) => attentionTo(fact, me, near));
  if (lettersWait(game)) found.push('dispatch');
  return ATTENTIONS.find((each) => found.includes(each)) ?? null;
}

/** Whether an offer, a call to arms or an event lies on the desk; to stand firm in a crisis needs no answer. */
const lettersWait = (game: Game): boolean =>
  dispatchesOf(game).some(
    ({ kind }) => kind === 'call' || kind === 'offer' || kind === 'event' || kind === 'congress',
  );

/** Oneself, those with whom one has a treaty, and everybody in a war of one's own. */
function closeTo({ world }: Game, me: PowerId): ReadonlySet<PowerId> {
  const partners = treatiesOf(world, me).flatMap(([, { parties }]) => parties);
  const fighters = warsOf(world, me).flatMap(([, { attackers, defenders }]) => [
    ...attackers,
    ...defenders,
  ]);
  return new Set([me, ...partners, ...fighters]);
}

function attentionTo(fact: Fact, me: PowerId, near: ReadonlySet<PowerId>): Attention | null {
  switch (fact.kind) {
    case 'battle':
      return fact.sides.some(({ power }) => power === me) ? 'attack' : null;
    case 'dislodged':
    case 'destroyed':
    case 'out-of-supply':
      return fact.power === me ? 'attack' : null;
    case 'province-taken':
      return fact.from === me ? 'attack' : null;
    case 'war-declared':
      return near.has(fact.by) || near.has(fact.on) ? 'war' : null;
    case 'war-joined':
    case 'left-war':
    case 'changed-sides':
    case 'capitulated':
      return near.has(fact.power) ? 'war' : null;
    case 'conference-opened':
      return fact.loser === me || fact.points[me] !== undefined ? 'war' : null;
    case 'crisis-step':
    case 'crisis-ended':
      return fact.by === me || fact.against === me ? 'crisis' : null;
    case 'offer-refused':
    case 'order-refused':
    case 'order-overtaken':
      return ('from' in fact ? fact.from : fact.power) === me ? 'answer' : null;
    case 'mission-ended':
      return fact.from === me ? 'dispatch' : null;
    case 'delivery-short':
      return fact.by === me || fact.to === me ? 'answer' : null;
    case 'treaty-signed':
    case 'treaty-denounced':
    case 'clauses-lapsed':
    case 'ratification-opened':
    case 'ratification-failed':
    case 'treaty-ended':
      return fact.parties.includes(me) ? 'answer' : null;
    default:
      return null;
  }
}
