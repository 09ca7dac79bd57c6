import {
  checkUnitOrder,
  pledged,
  protects,
  sortedValues,
  term,
  type Order,
  type PowerId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Units beside a friend's that is pressed or attacked support it where it stands (MIL-10). */
export function standByFriends({ me, situation }: Cabinet, used: Set<string>): Order[] {
  const { world, survey, content } = situation;
  const menaced = menacedFriends({ me, situation });
  if (menaced.size === 0) return [];
  const orders: Order[] = [];
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (!state || used.has(unit)) continue;
    const friend = (content.board.neighbours[state.at] ?? [])
      .map(({ to }) => to)
      .find((to) => {
        const id = survey.unitAt.get(to);
        const power = id === undefined ? undefined : world.units[id]?.power;
        return (
          power !== undefined &&
          menaced.has(power) &&
          checkUnitOrder(situation, me, { kind: 'support', unit, from: to }) === 'allowed'
        );
      });
    if (friend === undefined) continue;
    used.add(unit);
    orders.push({
      kind: 'support',
      unit,
      from: friend,
      why: term('order.stand-by', 20, { province: friend }),
    });
  }
  return orders;
}

/** Friends and wards against whom somebody presses a crisis or makes war. */
function menacedFriends({ me, situation }: Pick<Cabinet, 'me' | 'situation'>): Set<PowerId> {
  const { world } = situation;
  const menaced = new Set<PowerId>();
  const consider = (victim: PowerId, by: PowerId): void => {
    if (victim === me || by === me) return;
    if (protects(situation, me, victim) > 0 || pledged(situation, me, victim, by))
      menaced.add(victim);
  };
  for (const { by, against } of sortedValues(world.crises)) consider(against, by);
  for (const { attackers, defenders } of sortedValues(world.wars))
    for (const by of attackers) for (const victim of defenders) consider(victim, by);
  return menaced;
}
