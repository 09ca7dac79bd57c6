import {
  checkOrder,
  clamp,
  opinionOf,
  sideOf,
  sortedKeys,
  sumOf,
  term,
  warScore,
  type Order,
  type Term,
  type War,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** A cabinet that is losing a war that its people do not want looks for the way out (TL-2, TL-4). */
export function changeSides({ me, situation }: Cabinet): Order[] {
  const { wars } = situation.world;
  return sortedKeys(wars)
    .flatMap((war): Order[] => {
      const state = wars[war];
      if (!state || sideOf(state, me) === undefined) return [];
      const why = desertTerms({ me, situation }, state);
      const order: Order = { kind: 'change-sides', war, why };
      return sumOf(why) >= 0 && checkOrder(situation, me, order) === 'allowed' ? [order] : [];
    })
    .slice(0, 1);
}

/** Why a power would leave its own side. */
export function desertTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  war: War,
): Term[] {
  const side = sideOf(war, me);
  const own = situation.world.powers[me];
  const leader = side && war[side][0];
  if (side === undefined || !own || leader === undefined) return [];
  const fortunes = sumOf(warScore(situation, war, side));
  return [
    ...term('turn.fortunes', clamp(-fortunes / 2, -30, 40)),
    ...term('turn.heart', 30 - own.warSupport),
    ...term('turn.home', (50 - own.stability) / 3),
    ...term('turn.comrades', -clamp(opinionOf(situation, me, leader) / 3, -15, 25), {
      power: leader,
    }),
    ...term('turn.honour', -20),
  ];
}
