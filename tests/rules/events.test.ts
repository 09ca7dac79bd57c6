import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import {
  holds,
  legal,
  situationOf,
  viewFor,
  weightTerms,
  whyNot,
  type Condition,
  type Content,
  type DecisionFacts,
  type EventFacts,
  type Order,
  type PowerId,
  type WeightTerm,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const GRY = 'GRY' as PowerId;
const RED = 'RED' as PowerId;
const always = { kind: 'exists', power: 'GRY' } as Condition;

/** The tiny game with these events and decisions only. */
function playing(events: readonly unknown[], decisions: readonly unknown[] = []): Table {
  const content: Content = {
    ...tiny,
    scenario: {
      ...tiny.scenario,
      events: events as readonly EventFacts[],
      decisions: decisions as readonly DecisionFacts[],
    },
  };
  return new Table(content);
}

const event = (id: string, more: object) => ({
  id,
  title: 't',
  text: 't',
  actor: 'GRY',
  when: always,
  chance: { kind: 'monthly', permille: 1000 },
  ...more,
});

const flag = (name: string, value = 1) => ({ kind: 'flag', flag: name, value });
const flagOf = (table: Table, name: string): number => table.world.flags[name] ?? 0;
const happenings = (table: Table): string[] => table.facts('event').map((fact) => fact.event);

describe('an event', () => {
  test('happens once, or again after its rest', () => {
    const table = playing([
      event('once', { effects: [flag('a')] }),
      event('again', { effects: [{ kind: 'add-flag', flag: 'b', change: 1 }], repeat: 2 }),
    ]);
    const seen = [1, 2, 3].map(() => happenings(table.month()));
    expect(seen).toEqual([['once', 'again'], [], ['again']]);
    expect(flagOf(table, 'b')).toBe(2);
  });

  test('of a dead power never happens', () => {
    const table = playing([event('ghost', { effects: [flag('a')], when: { kind: 'date' } })]);
    table.power('GRY').alive = false;
    expect(happenings(table.month())).toEqual([]);
  });

  test('of a date happens in that month or never', () => {
    const start = tiny.scenario.start;
    const table = playing([
      event('dated', { chance: { kind: 'date', month: start + 1 }, effects: [flag('a')] }),
    ]);
    expect([1, 2].map(() => happenings(table.month()))).toEqual([[], ['dated']]);
  });

  test('that waits for a fact takes its actors from it', () => {
    const table = playing([
      event('outrage', {
        actor: undefined,
        chance: { kind: 'on', fact: 'war-declared', against: 'GRY' },
        effects: [
          {
            kind: 'if',
            when: { kind: 'at-war', power: 'target', with: 'actor' },
            effects: [flag('a')],
          },
        ],
      }),
    ]);
    expect(happenings(table.month())).toEqual([]);
    table.month({ RED: [{ kind: 'declare-war', on: 'GRY' }] });
    expect(table.facts('event')).toEqual([
      { kind: 'event', event: 'outrage', actor: 'RED', target: 'GRY' },
    ]);
    expect(flagOf(table, 'a')).toBe(1);
  });

  test('follows from another after its delay, if its conditions hold then', () => {
    const table = playing([
      event('first', { effects: [{ kind: 'event', event: 'second', after: 2 }] }),
      event('second', { chance: { kind: 'follow-up' }, effects: [flag('a')] }),
    ]);
    expect([1, 2, 3].map(() => happenings(table.month()))).toEqual([['first'], [], ['second']]);
    expect(table.world.due).toEqual({});
  });
});

describe('an event with options', () => {
  const question = event('question', {
    options: [
      { id: 'yes', text: 't', weight: 0, effects: [flag('a', 1)] },
      { id: 'no', text: 't', weight: 5, effects: [flag('a', 2)] },
      {
        id: 'hidden',
        text: 't',
        when: { kind: 'stability', power: 'actor', atLeast: 101 },
        effects: [flag('a', 3)],
      },
    ],
    default: 'no',
  });

  test('asks, and does what its power chooses in the next month', () => {
    const table = playing([question]).month();
    expect(flagOf(table, 'a')).toBe(0);
    const { state } = legal(table.content, viewFor(table.world, GRY));
    const choices = state.filter((order: Order) => order.kind === 'choose');
    expect(choices.map((order) => order.kind === 'choose' && order.option)).toEqual(['yes', 'no']);
    table.month({ GRY: [{ kind: 'choose', event: 'question', option: 'yes' }] });
    expect(flagOf(table, 'a')).toBe(1);
    expect(table.world.questions).toEqual({});
    expect(table.world.chosen).toEqual({ question: 'yes' });
  });

  test('takes its default when nobody answers', () => {
    const table = playing([question]).month().month();
    expect(flagOf(table, 'a')).toBe(2);
    expect(table.facts('event-chosen')[0]?.answered).toBe(false);
  });

  test('is answered by nobody else, and not with what is hidden', () => {
    const table = playing([question]).month();
    table.month({
      RED: [{ kind: 'choose', event: 'question', option: 'yes' }],
      GRY: [{ kind: 'choose', event: 'question', option: 'hidden' }],
    });
    expect(table.refusals().toSorted()).toEqual(['no-such-option', 'not-addressed-to-you']);
    expect(viewFor(playing([question]).month().world, RED).world.questions).toEqual({});
  });

  test('is answered by the computer in proportion to the weights, with its reasons', () => {
    const table = playing([question]).month();
    const orders = planMonth(table.content, table.world, {}, [])[GRY] ?? [];
    expect(orders.find(({ kind }) => kind === 'choose')).toEqual({
      kind: 'choose',
      event: 'question',
      option: 'no',
      why: [{ reason: 'choice.inclination', value: 5 }],
    });
  });
});

describe('a decision', () => {
  const decision = {
    id: 'arm',
    title: 't',
    text: 't',
    power: 'GRY',
    when: { kind: 'stability', power: 'actor', atLeast: 1 },
    cost: { gold: 10 },
    months: 2,
    effects: [flag('armed')],
    weight: 5,
  };

  test('costs its price, takes its time, and is done once', () => {
    const table = playing([], [decision]);
    table.power('GRY').stocks.gold = 100;
    table.month({ GRY: [{ kind: 'decide', decision: 'arm' }] });
    expect(table.facts('decision-begun')[0]?.cost.gold).toBe(10);
    table.month({ GRY: [{ kind: 'decide', decision: 'arm' }] });
    expect(table.refusals()).toEqual(['under-way']);
    table.month();
    expect(flagOf(table, 'armed')).toBe(1);
    table.month({ GRY: [{ kind: 'decide', decision: 'arm' }] });
    expect(table.refusals()).toEqual(['done-already']);
  });

  test('cannot be begun without its price or its conditions', () => {
    const table = playing([], [decision]);
    table.power('GRY').stocks.gold = 9;
    table.month({ GRY: [{ kind: 'decide', decision: 'arm' }] });
    table.power('GRY').stability = 0;
    table.month({ GRY: [{ kind: 'decide', decision: 'arm' }] });
    expect(table.facts('decision-begun')).toEqual([]);
  });

  test('is begun by the computer when more speaks for it than against', () => {
    const table = playing([], [decision]);
    table.power('GRY').stocks.gold = 100;
    const orders = planMonth(table.content, table.world, {}, [])[GRY] ?? [];
    expect(orders.some(({ kind }) => kind === 'decide')).toBe(true);
  });
});

describe('an agenda', () => {
  test('changes by an event, and cabinets go by what it has become', () => {
    const table = playing([
      event('calm', { effects: [{ kind: 'aim', power: 'RED', aim: 'the-port', weight: 0 }] }),
    ]);
    const presses = () =>
      legal(table.content, viewFor(table.world, RED)).state.filter(({ kind }) => kind === 'press');
    const before = presses().length;
    table.month();
    expect(presses().length).toBeLessThan(before);
  });
});

describe('why an event does not happen', () => {
  test('is told condition by condition, with what stands in the world', () => {
    const when = {
      kind: 'all',
      of: [always, { kind: 'not', of: { kind: 'stability', power: 'actor', atLeast: 30 } }],
    };
    const table = playing([event('quiet', { when, effects: [flag('a')] })]);
    table.power('GRY').stability = 40;
    const found = whyNot(situationOf(table.content, table.world), 'quiet' as never);
    expect(found?.when.holds).toBe(false);
    expect(found?.when.of.map((each) => each.holds)).toEqual([true, false]);
    expect(found?.when.of[1]?.of[0]?.actual).toBe(40);
  });

  test('an event that is over, and one that rests, say from when it may come again', () => {
    const table = playing([
      event('once', { effects: [flag('a')] }),
      event('again', { effects: [flag('b')], repeat: 6 }),
    ]);
    const { month } = table.world;
    table.month();
    const earliest = (id: string) =>
      whyNot(situationOf(table.content, table.world), id as never)?.earliest;
    expect(earliest('once')).toBe(null);
    expect(earliest('again')).toBe(month + 6);
  });

  test('powers may be counted one by one', () => {
    const table = playing([]);
    const anybody = (of: unknown, atLeast: number) =>
      holds(situationOf(table.content, table.world), { kind: 'some', of, atLeast } as Condition);
    expect(anybody({ kind: 'exists', power: 'each' }, 3)).toBe(true);
    expect(anybody({ kind: 'exists', power: 'each' }, 4)).toBe(false);
  });
});

describe('the reasons of a choice', () => {
  const weigh = (...terms: readonly object[]): readonly object[] => {
    const table = new Table(tiny);
    const scope = { situation: situationOf(tiny, table.world), cast: { actor: GRY }, log: [] };
    return weightTerms(scope, { weight: 10, terms: terms as readonly WeightTerm[] });
  };
  const [mild, grave] = [
    { kind: 'opinion', of: 'actor', toward: 'RED', atLeast: -200 },
    { kind: 'exists', power: 'RED' },
  ];

  test('are named after what each asks of whom, where the pack says nothing', () => {
    expect(weigh({ value: 7, when: mild }, { value: -3, when: grave })).toEqual([
      { reason: 'choice.inclination', value: 10 },
      { reason: 'choice.opinion', value: 7, about: { of: 'GRY', toward: 'RED' } },
      { reason: 'choice.exists', value: -3, about: { power: 'RED' } },
    ]);
    const both = { kind: 'all', of: [{ kind: 'not', of: { kind: 'at-war', power: 'GRY' } }, mild] };
    expect(weigh({ value: 4, when: both })).toContainEqual({
      ...{ reason: 'choice.at-war', value: 4 },
      about: { power: 'GRY' },
    });
    const pact = {
      kind: 'not',
      of: { kind: 'treaty', between: ['actor', 'RED'], clause: 'alliance' },
    };
    expect(weigh({ value: 2, when: pact })).toContainEqual({
      ...{ reason: 'choice.treaty', value: 2 },
      about: { a: 'GRY', b: 'RED', clause: 'alliance' },
    });
  });

  test('are the pack’s own where it gives one, and none where they do not hold', () => {
    expect(weigh({ value: 7, when: mild, reason: 'ours' })).toContainEqual({
      ...{ reason: 'ours', value: 7 },
    });
    expect(weigh({ value: 7, when: { kind: 'not', of: mild } })).toHaveLength(1);
    const many = { kind: 'some', of: { kind: 'exists', power: 'each' } };
    expect(weigh({ value: 1, when: many })).toContainEqual({
      ...{ reason: 'choice.circumstances', value: 1 },
    });
  });
});
