import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  mayEnter,
  sideOf,
  situationOf,
  type Conference,
  type FactKind,
  type FactOf,
  type PowerId,
  type ProvinceId,
} from '../../src/rules/index.ts';
import { ZONE_TERM } from '../../src/rules/peace/endZones.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [GER, SOV, POL, ITA, FRA] = ['GER', 'SOV', 'POL', 'ITA', 'FRA'] as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

/** A campaign over some months, with all its facts kept. */
class Campaign extends Table {
  readonly #told: FactOf<FactKind>[] = [];

  /** The computer plays some powers for a month; nobody else does anything. */
  play(...powers: readonly PowerId[]): this {
    const all = planMonth(content, this.world, {}, []);
    const orders = Object.fromEntries(powers.map((power) => [power, all[power] ?? []]));
    this.month(orders);
    this.#told.push(...(this.log as FactOf<FactKind>[]));
    return this;
  }

  every<K extends FactKind>(kind: K): FactOf<K>[] {
    return this.#told.filter((fact): fact is FactOf<K> => fact.kind === kind);
  }

  ownersOf(nation: PowerId, before: Readonly<Record<string, PowerId>>): PowerId[] {
    const owners = Object.keys(before).flatMap((id) =>
      before[id] === nation ? [this.world.provinces[id as ProvinceId]?.owner ?? nation] : [],
    );
    return [...new Set(owners)].sort();
  }
}

const owners = (game: Table): Record<string, PowerId> =>
  Object.fromEntries(Object.entries(game.world.provinces).map(([id, { owner }]) => [id, owner]));

/** A board without treaties and with nobody on it. */
function campaign(): Campaign {
  const game = new Campaign(content, 'campaign').clear();
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  return game;
}

describe('a Polish campaign (WI-10)', () => {
  /** Germany attacks from three sides in September; the Red Army crosses the border after it. */
  function autumn(): Campaign {
    const game = campaign();
    for (const at of ['breslau', 'oppeln', 'koslin', 'allenstein', 'konigsberg', 'berlin'])
      game.put(GER, at, 10);
    for (const at of ['minsk', 'vinnitsa', 'vitebsk', 'kiev', 'gomel']) game.put(SOV, at, 9);
    for (const at of ['warszawa', 'lodz', 'poznan', 'lwow', 'wilno']) game.put(POL, at, 3);
    Object.assign(game.power(POL), { stability: 35, warSupport: 40 });
    game.month({ GER: [{ kind: 'declare-war', on: POL }] });
    game.month({ SOV: [{ kind: 'declare-war', on: POL }] });
    return game;
  }

  test('is two wars of two attackers who are no allies, a surrender, and a partition', () => {
    const game = autumn();
    const before = owners(game);
    const wars = Object.values(game.world.wars);
    expect(wars.map(({ attackers }) => attackers)).toEqual([[GER], [SOV]]);
    expect(wars.map((war) => sideOf(war, POL))).toEqual(['defenders', 'defenders']);
    // Each fights for its own ends: neither may march through what the other has taken.
    const taken = game.land('poznan');
    const held = { ...taken };
    Object.assign(taken, { controller: GER });
    expect(mayEnter(situationOf(content, game.world), SOV, 'poznan' as ProvinceId)).toBe(false);
    Object.assign(taken, held);

    for (let i = 0; i < 18 && game.every('conference-closed').length === 0; i++)
      game.play(GER, SOV);

    expect(game.every('battle').length).toBeGreaterThan(3);
    expect(game.every('capitulated').map(({ power }) => power)).toEqual([POL]);
    const [opened] = game.every('conference-opened');
    expect(Object.keys(opened?.points ?? {}).sort()).toEqual([GER, SOV]);
    for (const power of [GER, SOV]) expect(opened?.reasons[power]?.length).toBeGreaterThan(1);
    const awards = game.every('share-awarded');
    expect(new Set(awards.flatMap(({ to }) => to))).toEqual(new Set([GER, SOV]));
    expect(game.ownersOf(POL, before)).toEqual(expect.arrayContaining([GER, SOV]));
    expect(game.every('share-claimed').every(({ why }) => why.length > 0)).toBe(true);
    expect(Object.keys(game.world.conferences)).toEqual([]);
    expect(Object.values(game.world.wars)).toEqual([]);
  });

  test('is settled within three months of the surrender', () => {
    const game = autumn();
    let surrendered: number | null = null;
    for (let i = 0; i < 24; i++) {
      game.play(GER, SOV);
      if (game.facts('capitulated').length > 0) surrendered = game.world.month;
      if (game.facts('conference-closed').length > 0) break;
    }
    expect(surrendered).not.toBeNull();
    expect(game.world.month - (surrendered ?? 0)).toBeLessThanOrEqual(3);
  });
});

describe('Italy in five zones (TL-9)', () => {
  // The fifth occupier of the timeline has no power in this scenario: Spain stands in for it.
  const zones: Readonly<Record<string, readonly string[]>> = {
    FRA: ['torino', 'genova'],
    SOV: ['milano', 'bologna', 'firenze'],
    YUG: ['bolzano', 'trento', 'venezia', 'trieste', 'pola', 'zara'],
    GBR: ['ancona', 'aquila'],
    SPA: ['napoli', 'bari', 'reggio', 'palermo', 'cagliari'],
  };
  const occupiers = Object.keys(zones).sort() as PowerId[];

  /** All five have fought Italy; each stands in its zone, and two of them in Rome. */
  function surrendered(): Campaign {
    const game = campaign();
    for (const power of occupiers) {
      game.war(power, ITA);
      const war = game.world.wars[`${power}-ITA` as never] as unknown as {
        parties: Record<PowerId, { won: number; dealt: number }>;
      };
      Object.assign(war.parties[power] ?? {}, { won: 6, dealt: 20, lost: 20 });
      for (const at of zones[power] ?? []) game.land(at).controller = power;
    }
    game.land('roma').controller = 'GBR' as PowerId;
    return game.month();
  }

  const conferenceOf = (game: Table): [string, Conference] => {
    const [found] = Object.entries(game.world.conferences);
    if (!found) throw new Error('a conference sits over Italy');
    return found;
  };

  function divided(): Campaign {
    const game = surrendered();
    const [conference] = conferenceOf(game);
    const claim = (province: string, as: string) => ({
      kind: 'claim-share',
      conference,
      province,
      as,
    });
    const orders = Object.fromEntries(
      occupiers.map((power) => [power, (zones[power] ?? []).map((at) => claim(at, 'occupy'))]),
    );
    orders['GBR']?.push(claim('roma', 'joint'));
    orders['SPA']?.push(claim('roma', 'joint'));
    return game.month(orders);
  }

  test('surrenders to five winners, who meet over it', () => {
    const game = surrendered();
    expect(game.facts('capitulated').map(({ power }) => power)).toEqual([ITA]);
    const [, { points }] = conferenceOf(game);
    expect(Object.keys(points).sort()).toEqual(occupiers);
    for (const power of occupiers) expect(points[power]).toBeGreaterThan(0);
  });

  test('is one state under five flags, with Rome held jointly, once they have spoken', () => {
    const game = divided();
    expect(game.refusals()).toEqual([]);
    expect(game.facts('conference-closed')).toMatchObject([{ loser: ITA }]);
    for (const power of occupiers)
      for (const at of zones[power] ?? [])
        expect([at, game.world.provinces[at as ProvinceId]]).toMatchObject([
          at,
          { owner: ITA, controller: power, occupiers: [power] },
        ]);
    const rome = game.world.provinces['roma' as ProvinceId];
    expect(rome?.owner).toBe(ITA);
    expect([...(rome?.occupiers ?? [])].sort()).toEqual(['GBR', 'SPA']);
    const situation = situationOf(content, game.world);
    for (const power of ['GBR', 'SPA'])
      expect(mayEnter(situation, power as PowerId, 'roma' as ProvinceId)).toBe(true);
    expect(mayEnter(situation, FRA, 'roma' as ProvinceId)).toBe(false);
    expect(game.world.powers[ITA]?.alive).toBe(true);
    const zoned = game.facts('zone-set').filter(({ occupiers: by }) => by.length === 1);
    expect(zoned.length).toBeGreaterThanOrEqual(Object.values(zones).flat().length);
  });

  test('ends at its term: one camp hands its zones back, the other’s harden into a frontier', () => {
    const game = divided();
    const closed = game.world.month - 1;
    game.power(SOV).committees = 'replaced';
    for (let i = 0; i < 40 && game.facts('occupation-ended').length === 0; i++) game.month();
    expect(game.world.month - 1 - closed).toBe(ZONE_TERM);
    const [ended] = game.facts('occupation-ended');
    expect(ended?.power).toBe(ITA);
    for (const at of zones['SOV'] ?? []) {
      expect(ended?.zones).toContainEqual({ province: at, to: SOV });
      expect(game.land(at)).toMatchObject({ owner: SOV, controller: SOV });
    }
    for (const at of ['roma', 'torino', 'napoli', 'ancona'])
      expect(game.land(at)).toMatchObject({ owner: ITA, controller: ITA });
    expect(Object.values(game.world.provinces).filter((each) => each.occupiers)).toEqual([]);
    const grudges = game.facts('opinion').filter(({ cause }) => cause.cause === 'cause.divided-us');
    expect(grudges.map(({ of, toward }) => [of, toward])).toEqual([[ITA, SOV]]);
  });

  test('ends in one state again where the local committees were kept (TL-10)', () => {
    const game = divided();
    for (let i = 0; i < 40 && game.facts('occupation-ended').length === 0; i++) game.month();
    const [ended] = game.facts('occupation-ended');
    expect(new Set(ended?.zones.map(({ to }) => to))).toEqual(new Set([ITA]));
    expect(game.land('milano')).toMatchObject({ owner: ITA, controller: ITA });
  });

  test('ends in one state again where the occupiers are of one mind', () => {
    const game = divided();
    for (const power of occupiers)
      Object.assign(game.power(power), { regime: 'democracy', committees: 'replaced' });
    for (let i = 0; i < 40 && game.facts('occupation-ended').length === 0; i++) {
      for (const power of occupiers) game.power(power).regime = 'democracy';
      game.month();
    }
    const [ended] = game.facts('occupation-ended');
    expect(new Set(ended?.zones.map(({ to }) => to))).toEqual(new Set([ITA]));
    expect(game.facts('ceded')).toEqual([]);
  });

  test('stays so in peace, and its zones are traded', () => {
    const game = divided();
    game.month().month();
    expect(game.holder('milano')).toBe(SOV);
    for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
    const swap = [
      { kind: 'cession', by: SOV, to: FRA, province: 'milano' },
      { kind: 'cession', by: FRA, to: SOV, province: 'genova' },
    ];
    game.month({
      SOV: [{ kind: 'offer', to: FRA, clauses: swap, until: null }],
      FRA: [{ kind: 'answer', offer: `SOV-FRA-${game.world.month}`, accept: true }],
    });
    expect(game.facts('zone-set')).toEqual([
      { kind: 'zone-set', province: 'milano', occupiers: [FRA] },
      { kind: 'zone-set', province: 'genova', occupiers: [SOV] },
    ]);
    expect(game.world.provinces['milano' as ProvinceId]).toMatchObject({
      owner: ITA,
      controller: FRA,
    });
  });
});
