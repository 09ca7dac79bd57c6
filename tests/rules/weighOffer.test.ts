import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  expectedLife,
  situationOf,
  sumOf,
  USUAL_TERM,
  weigh,
  weighOffer,
  type Clause,
  type OfferTerms,
  type PowerId,
  type Term,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [GBR, FRA, ITA, SOV] = ['GBR', 'FRA', 'ITA', 'SOV'] as PowerId[] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];
const clauses: readonly Clause[] = [{ kind: 'alliance' }];

/** May 1933, with Paris as steady in the eyes of London and Rome as `trust` makes it. */
function europe(trust: number): Table {
  const game = new Table(content, 'terms');
  for (const of of [GBR, ITA]) {
    const all = (game.world.relations[of] ??= {});
    all[FRA] = { causes: [], trust };
  }
  return game;
}

/** What the term and the notice of an alliance with Paris weigh in a capital. */
function duration(game: Table, me: PowerId, offer: Partial<OfferTerms>): readonly Term[] {
  const situation = situationOf(content, game.world);
  const usual = { clauses, until: game.world.month + USUAL_TERM };
  const plain = weigh(situation, me, FRA, clauses).terms;
  return weighOffer(situation, me, FRA, { ...usual, ...offer }).terms.slice(plain.length);
}

const reasons = (terms: readonly Term[]) =>
  terms.map(({ reason, value }) => [reason, value > 0 ? 'for' : 'against']);

describe('how long an offer binds', () => {
  const [steady, fickle] = [europe(80), europe(-80)];

  test('is another matter with the steady than with the fickle', () => {
    const [sure, unsure] = [steady, fickle].map((game) =>
      expectedLife(situationOf(content, game.world), GBR, FRA),
    );
    expect(sure).toBeGreaterThan(unsure ?? 0);
    expect(reasons(duration(steady, GBR, { until: null }))).toEqual([['ties.long-term', 'for']]);
    expect(reasons(duration(fickle, GBR, { until: null }))).toEqual([
      ['ties.long-term', 'against'],
    ]);
  });

  test('speaks against a short term with the steady, and for it with the fickle', () => {
    const until = steady.world.month + 12;
    expect(reasons(duration(steady, GBR, { until }))).toEqual([['ties.short-term', 'against']]);
    expect(reasons(duration(fickle, GBR, { until }))).toEqual([['ties.short-term', 'for']]);
  });

  test('is nothing to speak of for the usual term without notice, or in a courtesy', () => {
    expect(duration(steady, GBR, {})).toEqual([]);
    const trade: Clause = { kind: 'indemnity', by: SOV, to: GBR, amount: 2 };
    const situation = situationOf(content, steady.world);
    const offer = { clauses: [trade], until: null, notice: 24 };
    expect(weighOffer(situation, GBR, SOV, offer)).toEqual(weigh(situation, GBR, SOV, [trade]));
  });

  test('counts the notice too: guardians want it, a jackal does not', () => {
    const notice = (game: Table, me: PowerId) => duration(game, me, { notice: 24 });
    expect(reasons(notice(steady, GBR))).toEqual([['ties.notice', 'for']]);
    expect(reasons(notice(fickle, ITA))).toEqual([['ties.notice', 'against']]);
    expect(sumOf(notice(steady, ITA))).toBeLessThan(sumOf(notice(steady, GBR)));
    const longer = sumOf(duration(steady, GBR, { notice: 24 }));
    expect(longer).toBeGreaterThan(sumOf(duration(steady, GBR, { notice: 6 })));
  });

  test('is in the reasons of whoever signs or refuses', () => {
    const game = europe(-80);
    const { month } = game.world;
    const terms = { clauses: [{ kind: 'friendship' }], until: null, notice: 24 };
    game.month({ FRA: [{ kind: 'offer', to: ITA, ...terms }] });
    game.month({ ITA: [{ kind: 'answer', offer: `FRA-ITA-${month}`, accept: false }] });
    const [refused] = game.facts('offer-refused');
    expect(refused).toMatchObject({ until: null, notice: 24 });
    expect(refused?.reasons.map(({ reason }) => reason)).toContain('ties.notice');
  });
});
