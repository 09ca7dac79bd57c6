import { expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { sortedKeys, type Clause, type PowerId, type TreatyId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const [ITA, SOV] = ['ITA', 'SOV'] as [PowerId, PowerId];

test('two treaties with one partner that lapse together are renewed one after the other', () => {
  const table = new Table(content, 'renewals');
  for (const id of sortedKeys(table.world.treaties)) delete table.world.treaties[id];
  const lapsing: readonly Clause[] = [{ kind: 'friendship' }, { kind: 'neutrality' }];
  for (const [place, clause] of lapsing.entries())
    table.world.treaties[`t${place}` as TreatyId] = {
      name: null,
      parties: [ITA, SOV],
      clauses: [clause],
      signed: table.world.month - 20,
      until: table.world.month + 3,
      place: null,
    };
  const others = sortedKeys(table.world.powers).filter((power) => power !== ITA);
  const orders = planMonth(content, table.world, {}, others)[ITA] ?? [];
  const offers = orders.flatMap((order) => (order.kind === 'offer' ? [order] : []));
  expect(offers).toHaveLength(1);
  expect(offers[0]).toMatchObject({ to: SOV, clauses: [{ kind: 'friendship' }] });
});
