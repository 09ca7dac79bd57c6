import { expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  sortedKeys,
  sumOf,
  type Clause,
  type Order,
  type PowerId,
  type TreatyId,
} from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const [ITA, SOV] = ['ITA', 'SOV'] as [PowerId, PowerId];
const pact = 'pact' as TreatyId;

/** Rome is bound to Moscow by one old treaty; what it denounces this month. */
function denounced(clause: Clause, change: (table: Table) => void = () => {}) {
  const table = new Table(content, 'denouncing');
  for (const id of sortedKeys(table.world.treaties)) delete table.world.treaties[id];
  const { month } = table.world;
  table.world.treaties[pact] = {
    ...{ name: null, parties: [ITA, SOV], clauses: [clause], place: null },
    ...{ signed: month - 36, until: null, notice: 6 },
  };
  change(table);
  const others = sortedKeys(table.world.powers).filter((power) => power !== ITA);
  const orders: readonly Order[] = planMonth(content, table.world, {}, others)[ITA] ?? [];
  return orders.filter(({ kind }) => kind === 'denounce');
}

/** Years of quarrels between the two. */
function quarrel({ world }: Table): void {
  const cause = { cause: 'cause.test', value: -100, since: world.month, fades: 0 };
  (world.relations[ITA] ??= {})[SOV] = { causes: [cause], trust: -100 };
}

test('a cabinet takes back its word where the sheet has sunk far below nothing, and says why', () => {
  const orders = denounced({ kind: 'alliance' }, quarrel);
  expect(orders).toMatchObject([{ kind: 'denounce', treaty: pact }]);
  const why = orders[0]?.why ?? [];
  expect(why.map(({ reason }) => reason)).toContain('denounce.our-word');
  expect(sumOf(why)).toBeLessThan(0);
});

test('it keeps one that is worth something', () => {
  expect(denounced({ kind: 'consultation' })).toEqual([]);
});

test('it denounces nothing twice, and nothing that it has only just signed', () => {
  const state = (table: Table) => table.world.treaties[pact] ?? { signed: 0 };
  const given = (table: Table) => {
    quarrel(table);
    Object.assign(state(table), { denounced: SOV, until: table.world.month + 9 });
  };
  const fresh = (table: Table) => {
    quarrel(table);
    Object.assign(state(table), { signed: table.world.month - 1 });
  };
  expect(denounced({ kind: 'alliance' }, given)).toEqual([]);
  expect(denounced({ kind: 'alliance' }, fresh)).toEqual([]);
});
