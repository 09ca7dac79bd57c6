import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  newWorld,
  situationOf,
  sweeten,
  weigh,
  USUAL_TERM,
  type Clause,
  type OfferTerms,
  type PowerId,
} from '../../src/rules/index.ts';

const content = ourGame('1933-pact');
const situation = situationOf(content, newWorld(content, 'sweeten'));
const { living } = situation.survey;

/** A draft that runs for as long as treaties do. */
const usual = (clauses: readonly Clause[]): OfferTerms => ({
  clauses,
  until: situation.world.month + USUAL_TERM,
});

/** Every pair of neighbours, with a treaty between them that the second refuses. */
const refused = living.flatMap((from) =>
  living.flatMap((to) => {
    const clauses: Clause[] = [{ kind: 'friendship' }];
    if (from === to || weigh(situation, to, from, clauses).accepts) return [];
    return [{ from, to, clauses }];
  }),
);

describe('what they would want', () => {
  test('is nothing where they consent already', () => {
    const pair = living
      .flatMap((from) => living.map((to) => ({ from, to })))
      .find(
        ({ from, to }) =>
          from !== to && weigh(situation, to, from, [{ kind: 'consultation' }]).accepts,
      );
    if (!pair) throw new Error('nobody agrees with anybody');
    expect(sweeten(situation, pair.from, pair.to, usual([{ kind: 'consultation' }]))).toEqual([]);
  });

  test('turns a refusal into consent, whenever it finds anything', () => {
    const answers = refused.slice(0, 60).map(({ from, to, clauses }) => ({
      from,
      to,
      clauses,
      added: sweeten(situation, from, to, usual(clauses)),
    }));
    const found = answers.filter(({ added }) => added !== undefined);
    expect(found.length).toBeGreaterThan(0);
    for (const { from, to, clauses, added } of found)
      expect(weigh(situation, to, from, [...clauses, ...(added ?? [])]).accepts).toBe(true);
  });

  test('is one clause where one is enough', () => {
    for (const { from, to, clauses } of refused.slice(0, 30)) {
      const added = sweeten(situation, from, to, usual(clauses));
      if (added === undefined || added.length < 2) continue;
      for (const clause of added)
        expect(weigh(situation, to, from, [...clauses, clause]).accepts).toBe(false);
    }
  });

  test('is the same twice', () => {
    const { from, to, clauses } = refused[0] ?? {
      from: '' as PowerId,
      to: '' as PowerId,
      clauses: [],
    };
    expect(sweeten(situation, from, to, usual(clauses))).toEqual(
      sweeten(situation, from, to, usual(clauses)),
    );
  });
});
