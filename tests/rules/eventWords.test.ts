import { describe, expect, test } from 'vitest';
import {
  explainCondition,
  situationOf,
  type Condition,
  type Content,
  type CrisisId,
  type EventFacts,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();

/** A table at which these effects are done in the first month. */
function doing(...effects: readonly object[]): Table {
  const event = {
    id: 'deed',
    title: 't',
    text: 't',
    actor: 'GRY',
    when: { kind: 'exists', power: 'GRY' },
    chance: { kind: 'monthly', permille: 1000 },
    effects,
  };
  const events = [event] as unknown as readonly EventFacts[];
  const content: Content = { ...tiny, scenario: { ...tiny.scenario, events } };
  return new Table(content);
}

const ask = (table: Table, condition: object) => {
  const situation = situationOf(table.content, table.world);
  const scope = { situation, cast: {}, log: [] };
  const { holds, actual } = explainCondition(scope, condition as Condition);
  return [holds, actual];
};

/** RED presses GRY for its port, BLU stands behind GRY. */
const pressed = (...effects: readonly object[]): Table => {
  const table = doing(...effects);
  table.world.crises['RED-GRY' as CrisisId] = {
    by: 'RED',
    against: 'GRY',
    over: { kind: 'land', provinces: ['grauport'] },
    since: table.world.month,
    step: 'demand',
    stepped: table.world.month,
    backers: { BLU: 'against' },
    mediator: null,
  } as unknown as Table['world']['crises'][CrisisId];
  return table;
};

describe('a condition finds what stands in the world', () => {
  const port = { between: ['BLU', 'GRY'], clause: 'guarantee' };
  test.each([
    [{ kind: 'capital', power: 'GRY' }, [true, 'GRY']],
    [{ kind: 'capital', power: 'GRY', by: 'RED' }, [false, 'GRY']],
    [{ kind: 'lands', power: 'RED', atLeast: 3 }, [true, 3]],
    [{ kind: 'wants', power: 'RED', province: 'hochpass' }, [true, true]],
    [{ kind: 'wants', power: 'RED', province: 'blauburg' }, [false, false]],
    [{ kind: 'aim', power: 'RED', aim: 'the-port', atLeast: 81 }, [false, 80]],
    [{ kind: 'rank', power: 'GRY', ranks: ['minor'] }, [true, 'minor']],
    [{ kind: 'level', power: 'RED', field: 'air', atMost: 0 }, [true, 0]],
    [{ kind: 'backs', power: 'BLU', by: 'RED', against: 'GRY' }, [true, 'against']],
    [{ kind: 'backs', power: 'BLU', by: 'RED', against: 'GRY', as: 'by' }, [false, 'against']],
    [{ kind: 'treaty', ...port, of: 'GRY' }, [true, ['guarantee', 'access']]],
    [{ kind: 'treaty', ...port, of: 'BLU' }, [false, ['guarantee', 'access']]],
    [
      { kind: 'passage', power: 'GRY', passage: 'narrows/north-sea', policy: 'closed' },
      [false, 'open'],
    ],
  ])('%j', (condition, found) => {
    expect(ask(pressed(), condition)).toEqual(found);
  });

  test('and two findings may be compared', () => {
    const table = doing();
    table.power('GRY').influence = 7;
    table.power('RED').influence = 4;
    const of = { kind: 'influence', power: 'GRY' };
    const than = { kind: 'influence', power: 'RED' };
    expect(ask(table, { kind: 'compare', of, than, by: 3 })).toEqual([true, 3]);
    expect(ask(table, { kind: 'compare', of, than, by: 4 })).toEqual([false, 3]);
    expect(ask(table, { kind: 'compare', of: than, than: of })).toEqual([false, -3]);
  });
});

describe('an effect', () => {
  const parties = { by: 'RED', against: 'GRY' };

  test('puts a lawful offer on the table, and no other', () => {
    const clauses = [{ kind: 'friendship' }];
    const table = doing({ kind: 'offer', from: 'GRY', to: 'RED', clauses, months: 12 }).month();
    const month = table.world.month - 1;
    expect(table.facts('offer-made')).toContainEqual({
      kind: 'offer-made',
      offer: `GRY-RED-${month}`,
      from: 'GRY',
      to: 'RED',
      clauses,
      until: month + 12,
      why: [],
    });
    const own = doing({ kind: 'offer', from: 'GRY', to: 'GRY', clauses }).month();
    expect(own.facts('offer-made')).toEqual([]);
  });

  test('offers and signs with notice', () => {
    const clauses = [{ kind: 'friendship' }];
    const offer = doing({ kind: 'offer', from: 'GRY', to: 'RED', clauses, notice: 6 }).month();
    expect(offer.facts('offer-made')).toMatchObject([{ until: null, notice: 6 }]);
    const signers = ['RED', 'BLU'];
    const signed = doing({
      ...{ kind: 'treaty', parties: signers, clauses },
      ...{ months: 12, notice: 9 },
    }).month();
    const [fact] = signed.facts('treaty-signed');
    expect(fact).toMatchObject({ until: signed.world.month + 11, notice: 9 });
    expect(fact && signed.world.treaties[fact.treaty]?.notice).toBe(9);
  });

  test('gives technology, to the tenth level and no further', () => {
    const table = doing({ kind: 'level', power: 'RED', field: 'air', change: 4 });
    table.power('RED').programmes.air.level = 8;
    expect(table.month().power('RED').programmes.air.level).toBe(10);
  });

  test('moves what a power has for missions', () => {
    const table = doing({ kind: 'influence', power: 'RED', change: 5 });
    table.power('RED').influence = 3;
    table.month();
    expect(table.facts('influence').at(-1)).toMatchObject({ power: 'RED', change: 5 });
  });

  test('makes a bystander take a side, or mediate, or leave', () => {
    const stand = { kind: 'stand', power: 'BLU', ...parties };
    const table = pressed({ ...stand, as: 'aside' }, { ...stand, as: 'mediator' }).month();
    expect(table.facts('crisis-stance').map(({ stance }) => stance)).toEqual(['aside', 'mediator']);
    const stay = pressed({ ...stand, power: 'RED', as: 'by' }).month();
    expect(stay.facts('crisis-stance')).toEqual([]);
  });

  test('ends a crisis; who gives way gives up what was asked', () => {
    const table = pressed({ kind: 'end-crisis', ...parties, how: 'gave-way' }).month();
    expect(table.facts('crisis-ended')[0]?.how).toBe('gave-way');
    expect(table.land('grauport').owner).toBe('RED');
    const calm = pressed({ kind: 'end-crisis', ...parties, how: 'died-down' }).month();
    expect(calm.world.crises).toEqual({});
    expect(calm.land('grauport').owner).toBe('GRY');
  });

  test.each([
    [{ over: ['grauport', 'redburg'] }, { kind: 'land', provinces: ['grauport'] }],
    [{ passage: 'narrows/north-sea' }, { kind: 'passage', passage: 'narrows/north-sea' }],
    [{ with: 'BLU' }, { kind: 'partition', with: 'BLU' }],
    [{}, { kind: 'state' }],
  ])('opens a crisis over %j', (asked, over) => {
    const table = doing({ kind: 'crisis', ...parties, ...asked, step: 'demand' }).month();
    expect(table.facts('crisis-step')).toContainEqual(
      expect.objectContaining({ ...parties, over, step: 'demand' }),
    );
  });

  test('lets sealed clauses come out', () => {
    const treaty = {
      kind: 'treaty',
      parties: ['RED', 'BLU'],
      clauses: [{ kind: 'sphere', by: 'BLU', to: 'RED', over: 'GRY', secret: true }],
    };
    const table = doing(treaty, { kind: 'leak', between: ['BLU', 'RED'], to: 'GRY' }).month();
    expect(table.facts('clause-leaked').map(({ to }) => to)).toEqual(['GRY']);
  });

  test('lets a power vote', () => {
    const table = doing({ kind: 'election', power: 'GRY' }).month();
    expect(table.facts('election').map(({ power }) => power)).toEqual(['GRY']);
  });

  test('moves a capital to land that the power holds, and to no other', () => {
    const table = doing({ kind: 'capital', power: 'GRY', to: 'grauport' }).month();
    expect(table.power('GRY').capital).toBe('grauport');
    expect(
      doing({ kind: 'capital', power: 'GRY', to: 'redburg' }).month().power('GRY').capital,
    ).toBe('graustadt');
  });

  test('moves opinion both ways at once', () => {
    const opinion = { kind: 'opinion', of: 'RED', toward: 'GRY', cause: 'c', value: 7, fades: 1 };
    const count = (table: Table) =>
      table.facts('opinion').filter(({ cause }) => cause.cause === 'c').length;
    expect(count(doing(opinion).month())).toBe(1);
    expect(count(doing({ ...opinion, both: true }).month())).toBe(2);
  });

  test('builds where a province has an owner', () => {
    const table = doing({ kind: 'improve', province: 'grauport', what: 'fort' }).month();
    expect(table.land('grauport').built?.fort).toBe(1);
  });
});

describe('an event that waits for a fact', () => {
  const sign = (...parties: string[]) => ({
    kind: 'treaty',
    parties,
    clauses: [{ kind: 'friendship' }],
  });

  test('tries every fact of the month until its conditions hold', () => {
    const { content } = doing(sign('RED', 'GRY'), sign('BLU', 'RED'));
    const [deed] = content.scenario.events;
    const waits = {
      ...deed,
      id: 'waits',
      actor: undefined,
      chance: { kind: 'on', fact: 'treaty-signed', clause: 'friendship' },
      when: { kind: 'rank', power: 'target', ranks: ['great'] },
      effects: [],
    };
    const events = [deed, waits] as readonly EventFacts[];
    const table = new Table({ ...tiny, scenario: { ...content.scenario, events } }).month();
    expect(table.facts('treaty-signed').map(({ treaty }) => treaty)).toHaveLength(2);
    expect(table.facts('event').at(-1)).toMatchObject({ event: 'waits', actor: 'BLU' });
  });

  test('and two treaties of one event stand side by side', () => {
    const table = doing(sign('RED', 'GRY'), sign('BLU', 'RED'));
    const before = Object.keys(table.world.treaties).length;
    expect(Object.keys(table.month().world.treaties)).toHaveLength(before + 2);
  });
});
