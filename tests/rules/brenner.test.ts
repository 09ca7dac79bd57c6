import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { attackTerms, situationOf, sumOf, type ProvinceId } from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');

/** Germany at war with Austria, two divisions before Innsbruck, Italy's armies south of it. */
function alps(): Table {
  const table = new Table(content, 'alps').clear().war('GER', 'AUT');
  table.put('GER', 'munchen', 6);
  table.put('GER', 'linz', 3);
  table.put('AUT', 'innsbruck', 2);
  table.occupy('linz', 'GER');
  return table;
}

const assault = {
  GER: [
    { kind: 'move', unit: 'GER-at-munchen', to: 'innsbruck' },
    { kind: 'support', unit: 'GER-at-linz', from: 'munchen', to: 'innsbruck' },
  ],
};

describe('the Brenner (MIL-10)', () => {
  test('without Italy two German divisions take Innsbruck', () => {
    const table = alps();
    table.month(assault);
    expect(table.holder('innsbruck')).toBe('GER');
    expect(table.facts('battle')[0]?.winner).toBe('GER');
  });

  test('an Italian army at Bolzano may support the Austrian hold without any right of way', () => {
    const table = alps();
    table.put('ITA', 'bolzano', 6);
    table.month({ ITA: [{ kind: 'support', unit: 'ITA-at-bolzano', from: 'innsbruck' }] });
    expect(table.refusals()).toEqual([]);
    expect(table.facts('supported')).toHaveLength(1);
  });

  test('with the Italians behind it Innsbruck stands', () => {
    const table = alps();
    table.put('ITA', 'bolzano', 10);
    table.month({
      ...assault,
      ITA: [{ kind: 'support', unit: 'ITA-at-bolzano', from: 'innsbruck' }],
    });
    expect(table.holder('innsbruck')).toBe('AUT');
    expect(table.facts('order-failed').map(({ code }) => code)).toContain('bounced');
  });

  test('Italy may not march into Austria without leave', () => {
    const table = alps();
    table.put('ITA', 'bolzano', 6);
    table.month({ ITA: [{ kind: 'move', unit: 'ITA-at-bolzano', to: 'innsbruck' }] });
    expect(table.refusals()).toEqual(['no-right-of-way']);
  });

  test('the pass costs the attacker, and the reasons of his force add up to it', () => {
    const table = alps();
    const unit = table.world.units['GER-at-munchen' as never];
    if (!unit) throw new Error('no unit');
    const terms = attackTerms(situationOf(content, table.world), unit, 'innsbruck' as ProvinceId);
    expect(terms.find(({ reason }) => reason === 'force.way.pass')?.value).toBeLessThan(0);
    table.month(assault);
    const side = table.facts('battle')[0]?.sides.find(({ unit: id }) => id === 'GER-at-munchen');
    expect(side?.force).toBe(sumOf(side?.terms ?? []));
    expect(side?.terms).toEqual(terms);
  });
});
