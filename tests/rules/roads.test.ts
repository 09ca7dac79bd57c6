import { describe, expect, test } from 'vitest';
import {
  leakClause,
  pressTerms,
  situationOf,
  sumOf,
  weigh,
  type Clause,
  type PowerId,
  type ProvinceId,
  type Quarrel,
  type TreatyId,
} from '../../src/rules/index.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const pack = ourGame('1933-pact');
/** The Europe of the pack without its events: what happens is what is ordered. */
const content = { ...pack, scenario: { ...pack.scenario, events: [], decisions: [] } };
const [AUT, BUL, GER, ITA, SOV, YUG] = ['AUT', 'BUL', 'GER', 'ITA', 'SOV', 'YUG'] as unknown as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

/** May 1933 without treaties between the powers named. */
function europe(): Table {
  const game = new Table(content, 'roads');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
  return game;
}

/** One offers, the other accepts in the same month. */
function sign(game: Table, [from, to]: readonly [string, string], clauses: Clause[]): Table {
  return game.month({
    [from]: [{ kind: 'offer', to, clauses, until: null }],
    [to]: [{ kind: 'answer', offer: `${from}-${to}-${game.world.month}`, accept: true }],
  });
}

const worth = (game: Table, me: PowerId, to: PowerId, clauses: readonly Clause[]): number =>
  weigh(situationOf(content, game.world), me, to, clauses).sum;

/** Sends a mission and waits until it has come home. */
function visit(game: Table, from: PowerId, order: object): string | undefined {
  Object.assign(game.power(from), { influence: 40 });
  game.month({ [from]: [{ kind: 'send-mission', ...order }] });
  const refused = game.refusals()[0];
  if (refused !== undefined) return refused;
  for (let i = 0; i < 12 && Object.keys(game.world.missions).length > 0; i++) game.month();
  return undefined;
}

describe('the road from recognition to the Brenner (1924-1934)', () => {
  test('every step opens the next one, and at its end Berlin does not dare', () => {
    const game = europe();
    for (const power of [ITA, SOV, AUT]) Object.assign(game.power(power), { stability: 90 });
    game.world.unrecognised['ITA-SOV'] = true;
    const trade: Clause = { kind: 'trade', by: SOV, to: ITA, good: 'oil', amount: 2, price: 6 };
    const pact: Clause[] = ['friendship', 'neutrality', 'non-aggression'].map(
      (kind) => ({ kind }) as Clause,
    );
    game.month({ ITA: [{ kind: 'offer', to: SOV, clauses: [trade], until: null }] });
    expect(game.refusals()).toEqual(['not-recognised']);
    const before = worth(game, ITA, SOV, pact);
    sign(game, ['ITA', 'SOV'], [{ kind: 'recognition' }]);
    sign(game, ['ITA', 'SOV'], [trade]);
    expect(visit(game, ITA, { mission: 'technical', to: SOV })).toBeUndefined();
    expect(worth(game, ITA, SOV, pact)).toBeGreaterThan(before);
    sign(game, ['ITA', 'SOV'], pact);
    expect(Object.keys(game.world.treaties)).toHaveLength(2);

    const talks = { mission: 'staff-talks', to: AUT };
    const observers = { mission: 'observers', to: AUT };
    expect(visit(game, ITA, talks)).toBe('no-terms-for-talks');
    expect(visit(game, ITA, observers)).toBeUndefined();
    expect(visit(game, ITA, talks)).toBeUndefined();

    const quarrel: Quarrel = { by: GER, against: AUT, over: { kind: 'state' }, backers: {} };
    const resolve = (): number => sumOf(pressTerms(situationOf(content, game.world), quarrel));
    game.clear();
    game.put('GER', 'munchen', 8);
    game.put('AUT', 'innsbruck', 2);
    const alone = resolve();
    sign(game, ['ITA', 'AUT'], [{ kind: 'guarantee', by: ITA, of: AUT }]);
    for (const place of ['bolzano', 'trento', 'verona', 'udine'])
      if (content.board.places[place as ProvinceId]) game.put('ITA', place, 9);
    expect(resolve()).toBeLessThan(alone);
    expect(resolve()).toBeLessThan(0);
  });
});

describe('Italy and the Soviet Union against Germany', () => {
  test('an alliance against one named enemy brings both into the war that he begins', () => {
    const game = europe();
    sign(game, ['ITA', 'SOV'], [{ kind: 'alliance', against: GER }]);
    sign(game, ['ITA', 'AUT'], [{ kind: 'guarantee', by: ITA, of: AUT }]);
    game.month({ GER: [{ kind: 'declare-war', on: AUT }] });
    const honour = (power: PowerId): object => {
      const call = game.facts('call-made').find(({ to }) => to === power)?.call;
      return { kind: 'answer-call', call, answer: 'honour' };
    };
    game.month({ ITA: [honour(ITA)] });
    expect(Object.values(game.world.wars)[0]?.defenders).toEqual([AUT, ITA]);
    game.month({ SOV: [{ kind: 'declare-war', on: GER }] });
    expect(Object.values(game.world.wars)[0]?.defenders).toEqual([AUT, ITA, SOV]);
  });
});

describe('Bulgaria bought (WI-8)', () => {
  const skopje = 'skopje' as ProvinceId;
  const bare: Clause[] = [{ kind: 'alliance', against: YUG }];
  const claim: Clause = { kind: 'claim', by: ITA, to: BUL, province: skopje, secret: true };

  test('other people’s land makes an alliance worth more to whoever wants it', () => {
    const game = europe();
    expect(content.board.places[skopje], 'the board has a Skopje').toBeDefined();
    const without = worth(game, BUL, ITA, bare);
    expect(worth(game, BUL, ITA, [...bare, claim])).toBeGreaterThan(without);
    expect(worth(game, ITA, BUL, [...bare, claim])).toBeLessThan(worth(game, ITA, BUL, bare));
  });

  test('and is paid for when the owner reads of it', () => {
    const game = europe();
    // No house in Sofia has to be asked.
    game.power(BUL).regime = 'authoritarian';
    sign(game, ['ITA', 'BUL'], [...bare, claim]);
    const resents = (): number =>
      (game.world.relations[YUG]?.[ITA]?.causes ?? []).filter(
        ({ cause }) => cause === 'cause.bargained-over-us',
      ).length;
    expect(resents()).toBe(0);
    for (let i = 0; i < 240 && resents() === 0; i++) game.month();
    expect(resents()).toBe(1);
  });
});

describe('the Kremlin’s secret assurance (WI-5)', () => {
  test('is unknown to Berlin until it leaks, and costs the double dealer then', () => {
    const game = europe();
    sign(game, ['SOV', 'GER'], [{ kind: 'non-aggression' }]);
    const assurance: Clause = { kind: 'sphere', by: SOV, to: ITA, over: AUT, secret: true };
    sign(game, ['SOV', 'ITA'], [assurance]);
    const [id] = Object.entries(game.world.treaties).flatMap(([key, { clauses }]) =>
      clauses.some(({ secret }) => secret) ? [key as TreatyId] : [],
    );
    if (id === undefined) throw new Error('nothing is sealed');
    const trust = game.world.relations[AUT]?.[SOV]?.trust ?? 0;
    sign(game, ['SOV', 'AUT'], [{ kind: 'friendship' }]);
    const month = openMonth(content, game.world, {});
    leakClause(month, id, null, 'chance');
    expect(month.world.treaties[id]?.leaked).toBe(game.world.month);
    expect(month.world.relations[AUT]?.[SOV]?.trust ?? 0).toBeLessThan(trust);
    const told = month.log.filter((fact) => fact.kind === 'prestige');
    expect(told.map(({ power }) => power)).toContain(SOV);
  });
});

describe('Yugoslavia divided by agreement (WI-6)', () => {
  test('two who agree share it out when it gives way', () => {
    const game = europe();
    const over = { kind: 'partition', with: 'HUN' };
    const press = { kind: 'press', against: YUG, over };
    game.month({ ITA: [press] });
    game.month({ ITA: [press], HUN: [{ kind: 'back', crisis: 'ITA-YUG', side: 'by' }] });
    game.month({ ITA: [press] });
    game.month({ ITA: [press] });
    expect(game.world.crises['ITA-YUG' as never]).toMatchObject({ step: 'ultimatum' });
    game.month({ YUG: [{ kind: 'give-way', crisis: 'ITA-YUG' }] });
    expect(game.power('YUG').alive).toBe(false);
    const owners = new Set(game.facts('ceded').map(({ to }) => to));
    expect([...owners].sort()).toEqual(['HUN', ITA]);
  });
});
