import {
  atWar,
  checkOrder,
  clamp,
  enemiesOf,
  protects,
  reach,
  sortedKeys,
  sumOf,
  term,
  type Order,
  type PowerId,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Comes to the defence of a power that it wants to stand, when the odds allow it. */
export function intervene({ me, situation }: Cabinet): Order[] {
  const { wars } = situation.world;
  for (const war of sortedKeys(wars)) {
    const { attackers = [], defenders = [], parties = {} } = wars[war] ?? {};
    // Whoever has made his peace keeps out of it.
    if (parties[me]) continue;
    const [on] = attackers;
    if (on === undefined || attackers.includes(me) || atWar(situation, me, on)) continue;
    for (const victim of defenders) {
      if (protects(situation, me, victim) === 0) continue;
      const why = interveneTerms({ me, situation }, victim, on);
      const order: Order = { kind: 'declare-war', on, war, why };
      if (sumOf(why) >= 0 && checkOrder(situation, me, order) === 'allowed') return [order];
    }
  }
  return [];
}

/** Why a power would fight for another that it has promised nothing. */
function interveneTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  victim: PowerId,
  on: PowerId,
): Term[] {
  const { armies } = situation.survey;
  const ours = (armies[me] ?? 0) + (armies[victim] ?? 0) + 5;
  const theirs = (armies[on] ?? 0) + 5;
  const far = reach(situation, me, on) === 0 && reach(situation, me, victim) === 0;
  return [
    ...term('call.our-ward', (protects(situation, me, victim) * 2) / 5, { power: victim }),
    ...term('call.no-promise', -25),
    ...term('call.odds', clamp((60 * (ours - theirs)) / (ours + theirs), -50, 30), { power: on }),
    ...term('call.war-already', -20 * enemiesOf(situation, me).length),
    ...term('call.far-away', far ? -40 : 0),
  ];
}
