import { lacksOil, landAt, term, type Order } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { mayMarch } from './mayMarch.ts';
import { placesTaken } from './placesTaken.ts';

/** Fleets that have no oil leave the sea for a free port of their own beside it. */
export function makePort({ me, situation }: Cabinet, used: Set<string>): Order[] {
  const { world, survey, content } = situation;
  const orders: Order[] = [];
  if (world.powers[me]?.dry === undefined) return orders;
  const taken = placesTaken({ situation });
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (state?.kind !== 'fleet' || used.has(unit) || !lacksOil(situation, state)) continue;
    used.add(unit);
    const to = (content.board.neighbours[state.at] ?? [])
      .map((each) => each.to)
      .filter((each) => (landAt(content.board, each)?.port ?? 0) > 0 && !taken.has(each))
      .find((each) => mayMarch({ me, situation }, unit, each));
    if (to === undefined) continue;
    taken.add(to);
    orders.push({ kind: 'move', unit, to, why: term('order.no-oil', 20, { province: to }) });
  }
  return orders;
}
