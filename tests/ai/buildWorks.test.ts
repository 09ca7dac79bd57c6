import { describe, expect, test } from 'vitest';
import { buildWorks } from '../../src/ai/buildWorks.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { readGame } from '../../src/cli/readGame.ts';
import { situationOf, type Order, type PowerId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = readGame('1933-pact');
const FRA = 'FRA' as PowerId;

/** France with a treasury, and what it has put in hand this month already. */
function works(gold: number, begun: readonly Order[]): Order[] {
  const game = new Table(content);
  game.power(FRA).stocks = { gold, oil: 100, coal: 300, manpower: 200 };
  game.power(FRA).market.coal = 20;
  const { survey } = situationOf(content, game.world);
  return buildWorks(seatCabinet(content, game.world, survey, FRA), begun);
}

describe('a cabinet that builds for the years to come', () => {
  test('leaves the yard alone in which a unit is begun this month', () => {
    const [first] = works(600, []);
    if (first?.kind !== 'build') throw new Error('France builds nothing');
    const [other] = works(600, [{ kind: 'build', project: 'army', at: first.at }]);
    expect(other).toMatchObject({ kind: 'build' });
    expect(other).not.toMatchObject({ at: first.at });
  });

  test('spends only what the new units leave', () => {
    const army: Order = { kind: 'build', project: 'army', at: 'paris' as never };
    expect(works(150, [])).toHaveLength(1);
    expect(works(150, [army])).toEqual([]);
  });
});
