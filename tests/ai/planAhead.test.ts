import { describe, expect, test } from 'vitest';
import { planAhead, planMonth } from '../../src/ai/index.ts';
import {
  newWorld,
  type Order,
  type OrdersByPower,
  type PowerId,
  resolveMonth,
  sortedKeys,
  type World,
} from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { reckless } from '../content/playedGame.ts';
import { tinyContent } from '../content/tinyGame.ts';

/** The powers whose orders another offer of these people would change. */
function moved(before: OrdersByPower, after: OrdersByPower): PowerId[] {
  return sortedKeys(after).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}

describe('what the cabinets plan before the people have ordered', () => {
  test.each([
    ['the tiny game', tinyContent(), 'RED', 24],
    ['the decade', ourGame('1933-pact'), 'ITA', 14],
  ] as const)('is what they order afterwards, in %s', (_name, content, power, months) => {
    const me = power as PowerId;
    let world: World = newWorld(content, 'ahead');
    let heard = 0;
    for (let month = 0; month < months; month++) {
      const mine: OrdersByPower = { [me]: reckless(content, world, me) };
      const ahead = planAhead(content, world, [me]);
      const orders = ahead(mine);
      expect(orders).toEqual(planMonth(content, world, mine, [me]));
      heard += moved({ ...ahead({}), ...mine }, orders).length;
      world = resolveMonth(content, world, orders).world;
    }
    expect(heard).toBeGreaterThan(0);
  });

  test('is planned again by those alone to whom an offer was made', () => {
    const content = ourGame('1933-pact');
    const [me, to] = ['ITA', 'FRA'] as PowerId[];
    if (!me || !to) throw new Error('two powers');
    const offer: Order = { kind: 'offer', to, clauses: [{ kind: 'friendship' }], until: null };
    const ahead = planAhead(content, newWorld(content, 'ahead'), [me]);
    const [silent, asked] = [ahead({}), ahead({ [me]: [offer] })];
    expect(moved(silent, asked)).toEqual([to, me]);
  });
});
