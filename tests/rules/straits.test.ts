import { describe, expect, test } from 'vitest';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { keepPassages } from '../../src/ai/keepPassages.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  checkOrder,
  legal,
  passageOpen,
  passagesOf,
  situationOf,
  viewFor,
  type Order,
  type PassageId,
  type PowerId,
  type ProvinceId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const BOSPORUS = 'sea-of-marmara/western-black-sea' as PassageId;
const SUEZ = 'egyptian-coast/gulf-of-suez' as PassageId;

const table = (): Table => new Table(content, 'straits').clear();

function isOpen(game: Table, power: string, passage = BOSPORUS): boolean {
  const edge = passagesOf(content.board).get(passage);
  if (!edge) throw new Error(`no passage ${passage}`);
  return passageOpen(situationOf(content, game.world), power as PowerId, edge);
}

function take(game: Table, power: string, ...provinces: readonly string[]): void {
  for (const id of provinces) {
    const state = game.world.provinces[id as ProvinceId];
    if (!state) throw new Error(`no province ${id}`);
    state.controller = power as PowerId;
  }
}

const close = (policy: string, passage: string = BOSPORUS) => ({
  kind: 'passage',
  passage,
  policy,
});

describe('the Straits (WI-19)', () => {
  test('are by custom open to the fleets of peace and closed to those of war', () => {
    const game = table();
    expect(isOpen(game, 'SOV')).toBe(true);
    game.war('SOV', 'ROM');
    expect([isOpen(game, 'SOV'), isOpen(game, 'ROM'), isOpen(game, 'ITA')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('closed to whoever fights let through the friends of a keeper who stands beside them', () => {
    const game = table().war('SOV', 'ROM');
    const [war] = Object.values(game.world.wars);
    if (!war) throw new Error('a war');
    expect([isOpen(game, 'SOV'), isOpen(game, 'ROM')]).toEqual([false, false]);
    war.beside = { ['TUR' as PowerId]: 'attackers' };
    expect([isOpen(game, 'SOV'), isOpen(game, 'ROM')]).toEqual([true, false]);
    war.beside = { ['TUR' as PowerId]: 'defenders' };
    expect([isOpen(game, 'SOV'), isOpen(game, 'ROM')]).toEqual([false, true]);
  });

  test('obey the order of whoever holds their shores, before anybody sails', () => {
    const game = table();
    const fleet = game.put('SOV', 'western-black-sea', 5, 'fleet');
    const sail = { kind: 'move', unit: fleet, to: 'sea-of-marmara' };
    game.month({ TUR: [close('closed')], SOV: [sail] });
    expect(game.facts('order-overtaken')).toMatchObject([{ power: 'SOV', code: 'passage-closed' }]);
    expect(game.facts('passage-set')).toEqual([
      { kind: 'passage-set', passage: BOSPORUS, power: 'TUR', policy: 'closed' },
    ]);
    game.month({ TUR: [close('open')], SOV: [sail] });
    expect(game.at(fleet)).toBe('sea-of-marmara');
  });

  test('cost their keeper the liking of every seafaring power that it shuts out', () => {
    const game = table();
    game.put('SOV', 'western-black-sea', 5, 'fleet');
    const grudges = () =>
      game
        .facts('opinion')
        .filter(({ toward }) => toward === 'TUR')
        .map(({ of, cause }) => [of, cause.cause]);
    game.month({ TUR: [close('closed')] });
    expect(grudges()).toEqual([['SOV', 'cause.shut-us-out']]);
    game.month({ TUR: [close('open')] });
    expect(grudges()).toEqual([['SOV', 'cause.let-us-through']]);
    game.war('SOV', 'TUR').month({ TUR: [close('closed')] });
    expect(grudges()).toEqual([]);
  });

  test('are closed by a cabinet that fears a fleet, with its reasons, and by no other', () => {
    const game = table();
    game.put('SOV', 'western-black-sea', 9, 'fleet');
    // It looks at them again once a quarter.
    const turkey = () =>
      [0, 1, 2].flatMap((wait) => {
        const world = { ...game.world, month: game.world.month + wait };
        const { survey } = situationOf(content, world);
        return keepPassages(seatCabinet(content, world, survey, 'TUR' as PowerId));
      });
    expect(turkey()).toEqual([]);
    game.put('SOV', 'tbilisi', 9);
    game.world.relations['TUR' as PowerId] = {
      ['SOV' as PowerId]: {
        causes: [{ cause: 'fear', value: -60, since: game.world.month, fades: 0 }],
        trust: 0,
      },
    };
    const order = turkey().find((each) => each.kind === 'passage' && each.passage === BOSPORUS);
    expect(order).toMatchObject({ policy: 'friends' });
    expect(order?.why?.map(({ reason }) => reason)).toContain('passage.fear');
    game.month({ TUR: turkey() });
    expect(isOpen(game, 'SOV')).toBe(false);
    expect(turkey()).toEqual([]);
    game.clear().put('SOV', 'western-black-sea', 1, 'fleet');
    delete game.world.relations['TUR' as PowerId];
    game.put('TUR', 'ankara', 10);
    expect(turkey()).toMatchObject([{ policy: 'neutrals' }, { policy: 'neutrals' }]);
  });

  test('kept for friends are open to whoever has a right of passage by treaty', () => {
    const game = table().month({ TUR: [close('friends')] });
    expect(isOpen(game, 'SOV')).toBe(false);
    game.world.treaties['leave' as never] = {
      name: null,
      parties: ['SOV', 'TUR'],
      clauses: [{ kind: 'access', by: 'TUR', to: 'SOV' }],
      signed: game.world.month,
      until: null,
      place: null,
    } as never;
    expect([isOpen(game, 'SOV'), isOpen(game, 'ITA'), isOpen(game, 'TUR')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('are closed by nobody else, and a decision that changes nothing is none', () => {
    const game = table();
    const verdict = (power: string, order: unknown) =>
      checkOrder(situationOf(content, game.world), power as PowerId, order as Order);
    expect(verdict('SOV', close('closed'))).toBe('not-your-passage');
    expect(verdict('TUR', close('neutrals'))).toBe('nothing-changes');
    expect(verdict('TUR', close('closed', 'atlantis/lemuria'))).toBe('no-such-passage');
    const open = legal(content, viewFor(game.world, 'TUR' as PowerId)).state.filter(
      (order) => order.kind === 'passage' && order.passage === BOSPORUS,
    );
    expect(open.map((order) => order.kind === 'passage' && order.policy)).toEqual([
      'open',
      'friends',
      'closed',
    ]);
  });

  test('are not forced past an enemy’s shores until both of them are taken', () => {
    const game = table()
      .month({ TUR: [close('open')] })
      .war('SOV', 'TUR');
    expect([isOpen(game, 'SOV'), isOpen(game, 'ITA')]).toEqual([false, true]);
    take(game, 'SOV', 'istanbul');
    expect(isOpen(game, 'SOV')).toBe(false);
    take(game, 'SOV', 'izmit');
    expect(isOpen(game, 'SOV')).toBe(true);
  });

  test('a closed strait is opened by a campaign, month by month', () => {
    const game = table().war('SOV', 'TUR');
    const fleet = game.put('SOV', 'western-black-sea', 8, 'fleet');
    const first = game.put('SOV', 'varna', 9);
    const second = game.put('SOV', 'silistra', 9);
    take(game, 'SOV', 'varna', 'silistra');
    game.put('TUR', 'istanbul', 2);
    const sail = { kind: 'move', unit: fleet, to: 'sea-of-marmara' };
    game.month({ SOV: [{ kind: 'move', unit: first, to: 'edirne' }, sail] });
    expect(game.refusals()).toEqual(['passage-closed']);
    expect(game.holder('edirne')).toBe('SOV');
    game.month({
      SOV: [
        { kind: 'move', unit: first, to: 'istanbul' },
        { kind: 'support', unit: fleet, from: 'edirne', to: 'istanbul' },
        { kind: 'move', unit: second, to: 'varna' },
      ],
    });
    expect(game.holder('istanbul')).toBe('SOV');
    expect(game.facts('battle').map(({ at, winner }) => [at, winner])).toEqual([
      ['istanbul', 'SOV'],
    ]);
    game.month({ SOV: [{ kind: 'move', unit: first, to: 'izmit' }, sail] });
    expect(game.refusals()).toEqual(['passage-closed']);
    expect(game.holder('izmit')).toBe('SOV');
    game.month({ SOV: [sail] });
    expect(game.at(fleet)).toBe('sea-of-marmara');
  });
});

describe('a canal in a client’s hands', () => {
  test('opens and closes at the word of the overlord', () => {
    const game = table();
    expect(game.world.powers['EGY' as PowerId]?.overlord).toBe('GBR');
    expect(isOpen(game, 'ITA', SUEZ)).toBe(true);
    game.month({ GBR: [close('closed', SUEZ)], EGY: [close('open', SUEZ)] });
    expect(game.refusals()).toEqual(['not-your-passage']);
    expect([isOpen(game, 'ITA', SUEZ), isOpen(game, 'GBR', SUEZ)]).toEqual([false, true]);
  });
});
