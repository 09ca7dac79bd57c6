import { expect, test } from 'vitest';
import { treatyDrafts } from '../../src/ai/treatyDrafts.ts';
import { ourGame } from '../content/ourGame.ts';
import { isConditional, newWorld, situationOf, type PowerId } from '../../src/rules/index.ts';

const content = ourGame('1933-pact');
const [AUT, BEL, CZE, FRA, GER, ROM] = ['AUT', 'BEL', 'CZE', 'FRA', 'GER', 'ROM'] as PowerId[];
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
