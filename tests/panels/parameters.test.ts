import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/panels/desk/parameters.ts';
import type { Clause, PowerId } from '../../src/rules/index.ts';

const [A, B] = ['AAA', 'BBB'] as [PowerId, PowerId];
const trade = (by: PowerId, amount: number, price: number): Clause => ({
  kind: 'trade',
  by,
  to: by === A ? B : A,
  good: 'oil',
  amount,
  price,
});
const options = [trade(A, 2, 4), trade(A, 2, 6), trade(A, 5, 15), trade(B, 5, 10)];

describe('the blanks of a clause', () => {
  it('ask only for what the legal clauses leave open', () => {
    const { parameters } = narrow(options, {});
    expect(parameters.map(({ field }) => field)).toEqual(['by', 'amount', 'price']);
  });

  it('always add up to a legal clause, whatever was chosen', () => {
    for (const by of [A, B])
      for (const amount of [2, 5, 99])
        for (const price of [4, 10, 15])
          expect(options).toContainEqual(narrow(options, { by, amount, price }).clause);
  });

  it('keep a choice as long as it fits', () => {
    expect(narrow(options, { by: A, amount: 5, price: 4 }).clause).toEqual(trade(A, 5, 15));
    expect(narrow(options, { by: B, amount: 2 }).clause).toEqual(trade(B, 5, 10));
  });

  it('are none where there is no legal clause', () => {
    expect(narrow([], {})).toEqual({ clause: undefined, parameters: [] });
  });
});
