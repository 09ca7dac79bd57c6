import { inSupply, supplyOf, term, type Order, type ProvinceId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { mayMarch } from './mayMarch.ts';
import { placesTaken } from './placesTaken.ts';

/** Armies that are cut off go where they are fed, if that is next to them and free. */
export function fallBack({ me, situation }: Cabinet, used: Set<string>): Order[] {
  const { world, survey, content } = situation;
  const taken = placesTaken({ situation });
  const orders: Order[] = [];
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (state?.kind !== 'army' || used.has(unit) || inSupply(situation, state)) continue;
    const fed = supplyOf(situation, me);
    const depth = (to: ProvinceId): number => fed.get(to)?.depth ?? 0;
    const to = (content.board.neighbours[state.at] ?? [])
      .map((each) => each.to)
      .filter((each) => fed.has(each) && !taken.has(each))
      .filter((each) => mayMarch({ me, situation }, unit, each))
      .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
    if (to === undefined) continue;
    taken.add(to);
    used.add(unit);
    orders.push({ kind: 'move', unit, to, why: term('order.to-supply', 20, { province: to }) });
  }
  return orders;
}
