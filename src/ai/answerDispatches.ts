import {
  alarmAt,
  clamp,
  enemiesOf,
  landWanted,
  opinionOf,
  pleaHolds,
  reach,
  sortedKeys,
  sumOf,
  term,
  type Call,
  type Order,
  type Term,
} from '../rules/index.ts';
import { answerOffers } from './answerOffers.ts';
import type { Cabinet } from './cabinet.ts';

/** Every offer is answered by its balance sheet, every call by what honouring it would cost. */
export function answerDispatches(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { calls } = situation.world;
  const replies = sortedKeys(calls).flatMap((call): Order[] => {
    const state = calls[call];
    if (state?.to !== me) return [];
    const why = honourTerms({ me, situation }, state);
    const kept = pleaHolds(situation, state) ? 'not-our-case' : 'refuse';
    return [{ kind: 'answer-call', call, answer: sumOf(why) >= 0 ? 'honour' : kept, why }];
  });
  return [...answerOffers(cabinet), ...replies];
}

/** What a war out of reach costs, and what it costs where no word was given for it. */
const FAR = -15;
const FAR_UNBOUND = -40;

/** Why a power would fight for an ally, or would not. */
export function honourTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  call: Call,
): Term[] {
  const { by, against } = call;
  const { armies } = situation.survey;
  const bound = !pleaHolds(situation, call);
  const ours = (armies[me] ?? 0) + (armies[by] ?? 0) + 5;
  const theirs = (armies[against] ?? 0) + 5;
  const odds = clamp((40 * (ours - theirs)) / (ours + theirs), -35, 25);
  const own = enemiesOf(situation, me).length;
  const far = reach(situation, me, against) === 0 && reach(situation, me, by) === 0;
  return [
    ...term('call.our-word', bound ? 22 : 0),
    ...term('call.no-promise', bound ? 0 : -20),
    ...term('call.prize', bound ? 0 : landWanted(situation, me, against) / 3, { power: against }),
    ...term('call.our-friend', clamp(opinionOf(situation, me, by) / 3, -20, 25), { power: by }),
    ...term('call.our-enemy', clamp(-opinionOf(situation, me, against) / 3, -20, 20), {
      power: against,
    }),
    ...term('call.odds', odds, { power: against }),
    ...term('call.alarm', alarmAt(situation, against) / 3, { power: against }),
    ...term('call.war-already', -12 * own),
    ...term('call.far-away', far ? (bound ? FAR : FAR_UNBOUND) : 0),
  ];
}
