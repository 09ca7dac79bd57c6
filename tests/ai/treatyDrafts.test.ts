import { expect, test } from 'vitest';
import { treatyDrafts } from '../../src/ai/treatyDrafts.ts';
import { Table } from '../rules/table.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  incomeTerms,
  isConditional,
  newWorld,
  situationOf,
  sumLedger,
  type PowerId,
} from '../../src/rules/index.ts';

const content = ourGame('1933-pact');
const [AUT, BEL, CZE, FRA, GER, ITA, ROM] = [
  'AUT',
  'BEL',
  'CZE',
  'FRA',
  'GER',
  'ITA',
  'ROM',
] as PowerId[];
const drafts = (me: PowerId | undefined, to: PowerId | undefined) => {
  if (!me || !to) throw new Error('two powers');
  const situation = situationOf(content, newWorld(content, 'drafts'));
  return treatyDrafts({ me, situation }, to).filter((clauses) => clauses.some(isConditional));
};

test('help against the one who wants the land between is also drafted while that stands', () => {
  expect(drafts(CZE, ROM)).toContainEqual([
    { kind: 'alliance', against: GER, while: { kind: 'stands', power: AUT } },
  ]);
});

test('a ward is offered a guarantee for the one case that is feared', () => {
  expect(drafts(FRA, BEL)).toContainEqual([
    { kind: 'guarantee', by: FRA, of: BEL, if: { by: GER, on: BEL } },
  ]);
});

test('no more is bought than store and income can pay for', () => {
  if (!ITA || !ROM) throw new Error('two powers');
  const bargain = (gold: number) => {
    const table = new Table(content, 'drafts');
    const own = table.power(ITA);
    own.stocks = { ...own.stocks, gold };
    const situation = situationOf(content, table.world);
    const drafted = treatyDrafts({ me: ITA, situation }, ROM).flat();
    const prices = drafted.flatMap((each) => (each.kind === 'trade' ? [each.price] : []));
    return { dearest: Math.max(...prices), income: sumLedger(incomeTerms(situation, ITA)).gold };
  };
  const [rich, poor] = [bargain(500), bargain(0)];
  expect(rich.dearest).toBeGreaterThan(rich.income);
  expect(poor.dearest).toBeLessThanOrEqual(poor.income);
});
