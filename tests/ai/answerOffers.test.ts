import { expect, test } from 'vitest';
import { answerOffers } from '../../src/ai/answerOffers.ts';
import { cabinetsOf } from '../../src/ai/cabinet.ts';
import { clauseOptions } from '../../src/rules/diplomacy/clauseRules.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  newWorld,
  situationOf,
  type Clause,
  type Offer,
  type OfferId,
  type Order,
  type PowerId,
} from '../../src/rules/index.ts';

const content = ourGame('1933-pact');
const world = newWorld(content, 'counters');
const situation = situationOf(content, world);
const [ITA, SOV] = ['ITA', 'SOV'] as [PowerId, PowerId];

/** The counter-offers of Rome to some offers of Moscow that lie on its table. */
function counters(...offered: readonly (readonly Clause[])[]): Order[] {
  const offers: Record<OfferId, Offer> = {};
  for (const [place, clauses] of offered.entries())
    offers[`SOV-ITA-${world.month - place}` as OfferId] = {
      ...{ from: SOV, to: ITA, clauses, until: null, made: world.month - place, why: [] },
    };
  const cabinet = cabinetsOf(content, { ...world, offers }, situation.survey)(ITA);
  return answerOffers(cabinet).filter(({ kind }) => kind === 'offer');
}

test('a power that has made two offers gets one counter-offer in a month', () => {
  const nearly = clauseOptions(situation, SOV, ITA)
    .map((clause) => [clause])
    .filter((clauses) => counters(clauses).length === 1);
  const [first, second] = nearly;
  if (!first || !second) throw new Error('two offers that nearly please');
  expect(counters(first, second)).toHaveLength(1);
});
