import { describe, expect, test } from 'vitest';
import {
  legal,
  situationOf,
  sumOf,
  viewFor,
  type Conference,
  type Content,
  type PowerId,
  type ProvinceId,
} from '../../src/rules/index.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { claimShares } from '../../src/ai/claimShares.ts';
import { loadGame } from '../../src/content/index.ts';
import { tinyContent, tinyPack, tinyPackWith } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];

/** RED has beaten GRY, with BLU beside it in a war of its own; BLU stands in the hochpass. */
function beaten(both = true): Table {
  const game = new Table(content).clear().war('RED', 'GRY');
  if (both) game.war('BLU', 'GRY');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as never];
  game.put('RED', 'graustadt', 9);
  game.put('RED', 'grauport', 9);
  if (both) game.put('BLU', 'hochpass', 9);
  return game.month();
}

function conferenceOf(game: Table): Conference & { readonly id: string } {
  const [found] = Object.entries(game.world.conferences);
  if (!found) throw new Error('a conference sits');
  return { id: found[0], ...found[1] };
}

const claim = (game: Table, province: string, as: string, named?: string) => ({
  kind: 'claim-share',
  conference: conferenceOf(game).id,
  province,
  as,
  ...(named === undefined ? {} : { for: named }),
});

const at = (game: Table, province: string) => game.world.provinces[province as ProvinceId];

describe('a conference', () => {
  test('seats whoever was at war with the beaten, with points by what each did', () => {
    const game = beaten();
    const [opened] = game.facts('conference-opened');
    expect(Object.keys(opened?.points ?? {}).sort()).toEqual([BLU, RED]);
    const share = (power: PowerId): number => sumOf(opened?.reasons[power] ?? []);
    expect(share(RED)).toBeGreaterThan(share(BLU));
    expect(opened?.points[RED]).toBeGreaterThan(opened?.points[BLU] ?? 0);
    expect(game.world.powers[GRY]?.alive).toBe(true);
  });

  test('keeps everybody else from declaring war on whom it sits over', () => {
    const game = beaten(false);
    expect(conferenceOf(game).loser).toBe(GRY);
    const open = legal(content, viewFor(game.world, BLU)).state;
    expect(open.filter((order) => order.kind === 'declare-war' && order.on === GRY)).toEqual([]);
    game.month({ BLU: [{ kind: 'declare-war', on: GRY }] });
    expect(game.refusals()).toEqual(['awaits-settlement']);
  });

  test('lists what each winner may ask for, and takes nothing that is beyond his points', () => {
    const game = beaten();
    const open = legal(content, viewFor(game.world, BLU)).state;
    expect(open).toContainEqual(claim(game, 'hochpass', 'annex'));
    const state = game.world.conferences[conferenceOf(game).id as never] as unknown as {
      points: Record<PowerId, number>;
    };
    state.points = { ...state.points, [BLU]: 0 };
    game.month({
      BLU: [claim(game, 'hochpass', 'annex')],
      GRY: [claim(game, 'hochpass', 'annex')],
    });
    expect(game.refusals().sort()).toEqual(['not-a-winner', 'not-enough-standing']);
  });

  test('gives each what nobody else wanted, at once', () => {
    const game = beaten();
    game.month({
      RED: [claim(game, 'graustadt', 'annex')],
      BLU: [claim(game, 'hochpass', 'occupy')],
    });
    expect(game.facts('conference-closed')).toHaveLength(1);
    expect(at(game, 'graustadt')).toMatchObject({ owner: RED, controller: RED });
    expect(at(game, 'hochpass')).toMatchObject({ owner: GRY, controller: BLU, occupiers: [BLU] });
    // Nobody asked for it: it stays with who stands there.
    expect(at(game, 'grauport')).toMatchObject({ owner: GRY, occupiers: [RED] });
    game.month();
    expect(at(game, 'hochpass')).toMatchObject({ controller: BLU });
  });

  test('waits a month when two want the same, then gives it to who puts most points on it', () => {
    const game = beaten();
    const state = game.world.conferences[conferenceOf(game).id as never] as unknown as {
      points: Record<PowerId, number>;
    };
    state.points = { [RED]: 60, [BLU]: 60 };
    game.month({
      RED: [claim(game, 'graustadt', 'occupy'), claim(game, 'grauport', 'annex')],
      BLU: [claim(game, 'graustadt', 'annex')],
    });
    expect(game.facts('conference-closed')).toEqual([]);
    game.month();
    expect(
      game.facts('share-awarded').find(({ province }) => province === 'graustadt'),
    ).toMatchObject({ to: [BLU], rivals: [RED] });
    expect(at(game, 'graustadt')?.owner).toBe(BLU);
    expect(at(game, 'grauport')?.owner).toBe(RED);
    const causes = game.world.relations[RED]?.[BLU]?.causes ?? [];
    expect(causes.map(({ cause }) => cause)).toContain('cause.passed-us-over');
  });

  test('gives it to who stands there when both put as many points on it', () => {
    const game = beaten();
    const annex = [claim(game, 'hochpass', 'annex')];
    game.month({ RED: annex, BLU: annex }).month();
    expect(game.facts('share-awarded')).toMatchObject([{ province: 'hochpass', to: [BLU] }]);
  });

  test('lets two hold a city jointly, and both keep soldiers there', () => {
    const game = beaten();
    game.month({
      RED: [claim(game, 'graustadt', 'joint')],
      BLU: [claim(game, 'graustadt', 'joint')],
    });
    expect(at(game, 'graustadt')?.occupiers).toHaveLength(2);
    expect(at(game, 'graustadt')?.owner).toBe(GRY);
  });

  test('may leave the beaten its land as a client, with what it owes', () => {
    const game = beaten(false);
    const state = game.world.conferences[conferenceOf(game).id as never] as unknown as {
      points: Record<PowerId, number>;
    };
    state.points = { [RED]: 100 };
    Object.assign(at(game, 'graustadt') ?? {}, { works: 12 });
    game.month({ RED: [claim(game, 'graustadt', 'client', GRY)] });
    expect(game.world.powers[GRY]).toMatchObject({ alive: true, overlord: RED });
    expect(at(game, 'graustadt')).toMatchObject({ owner: GRY, controller: GRY });
    const [treaty] = game.facts('treaty-signed');
    expect(treaty?.clauses.map(({ kind }) => kind)).toContain('indemnity');
  });

  test('brings a state back to life that was no more', () => {
    const game = beaten(false);
    game.power(BLU).alive = false;
    for (const state of Object.values(game.world.provinces))
      if (state.owner === BLU) Object.assign(state, { owner: RED, controller: RED });
    const core = Object.entries(content.board.places).find(
      ([id, place]) => place.kind === 'land' && place.cores.includes(BLU) && id !== 'graustadt',
    )?.[0];
    if (core === undefined) throw new Error('BLU has a core');
    Object.assign(at(game, core) ?? {}, { owner: GRY, controller: RED });
    game.month({ RED: [claim(game, core, 'restore', BLU)] });
    expect(game.facts('power-restored')).toMatchObject([{ power: BLU, by: RED, overlord: null }]);
    expect(game.world.powers[BLU]).toMatchObject({ alive: true });
    expect(at(game, core)).toMatchObject({ owner: BLU, controller: BLU });
  });

  test('ends the state of which nothing is left', () => {
    const game = beaten(false);
    const lands = Object.entries(game.world.provinces).filter(([, { owner }]) => owner === GRY);
    game.month({ RED: lands.map(([id]) => claim(game, id, 'annex')) });
    expect(game.refusals()).toEqual([]);
    expect(game.facts('power-fell').map(({ power }) => power)).toEqual([GRY]);
    expect(game.world.powers[GRY]?.alive).toBe(false);
  });

  test('hears computers’ cabinets: reasons for every claim, and never more than their points', () => {
    const game = beaten();
    const { survey } = situationOf(content, game.world);
    const ordersOf = (me: PowerId) => claimShares(seatCabinet(content, game.world, survey, me));
    for (const me of [RED, BLU]) {
      const orders = ordersOf(me);
      for (const order of orders) expect(sumOf(order.why ?? [])).toBeGreaterThan(0);
    }
    game
      .month({ RED: ordersOf(RED), BLU: ordersOf(BLU) })
      .month()
      .month();
    expect(game.refusals()).toEqual([]);
    expect(Object.keys(game.world.conferences)).toEqual([]);
  });
});

describe('zones of occupation', () => {
  test('are traded by treaty between those who hold them, and given back to the owner', () => {
    const game = beaten();
    game.month({
      RED: [claim(game, 'graustadt', 'occupy'), claim(game, 'grauport', 'occupy')],
      BLU: [claim(game, 'hochpass', 'occupy')],
    });
    for (const key of Object.keys(game.world.unrecognised)) delete game.world.unrecognised[key];
    const zone = (by: PowerId, to: PowerId, province: string) => ({
      kind: 'cession',
      by,
      to,
      province,
    });
    game.month({
      RED: [
        {
          kind: 'offer',
          to: BLU,
          clauses: [zone(RED, BLU, 'grauport'), zone(BLU, RED, 'hochpass')],
          until: null,
        },
      ],
      BLU: [{ kind: 'answer', offer: `RED-BLU-${game.world.month}`, accept: true }],
    });
    expect(game.refusals()).toEqual([]);
    expect(at(game, 'grauport')).toMatchObject({ owner: GRY, occupiers: [BLU] });
    expect(at(game, 'hochpass')).toMatchObject({ owner: GRY, occupiers: [RED] });
    game.month({
      RED: [{ kind: 'offer', to: GRY, clauses: [zone(RED, GRY, 'hochpass')], until: null }],
      GRY: [{ kind: 'answer', offer: `RED-GRY-${game.world.month}`, accept: true }],
    });
    expect(at(game, 'hochpass')).toMatchObject({ owner: GRY, controller: GRY });
    expect(at(game, 'hochpass')?.occupiers).toBeUndefined();
  });
});

describe('a power without land in the first month', () => {
  /** The tiny pack with a nation of its own in the hochpass, which GRY owns. */
  function withGreen(): Content {
    const { files } = tinyPack();
    const json = (name: string) => JSON.parse(String(files[name])) as Record<string, unknown[]>;
    const powers = json('powers.json');
    const grey = powers['powers']?.find((each) => (each as { id: string }).id === 'GRY');
    powers['powers']?.push({ ...(grey as object), id: 'GRN', capital: 'hochpass' });
    const provinces = json('provinces.json');
    for (const each of provinces['provinces'] ?? []) {
      const land = each as { id: string; cores: string[] };
      if (land.id === 'hochpass') land.cores.push('GRN');
    }
    const changed = tinyPackWith({
      'powers.json': JSON.stringify(powers),
      'provinces.json': JSON.stringify(provinces),
    });
    const { content: game, problems } = loadGame([changed]);
    if (game === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
    return game;
  }

  test('is a nation without a state, until a winner raises it as his client (WI-6)', () => {
    const game = new Table(withGreen()).clear().war('RED', 'GRY');
    expect(game.power('GRN').alive).toBe(false);
    game.put('RED', 'graustadt', 9);
    game.put('RED', 'grauport', 9);
    game.month();
    expect(game.facts('power-fell')).toEqual([]);
    game.month({ RED: [claim(game, 'hochpass', 'client', 'GRN')] });
    expect(game.refusals()).toEqual([]);
    expect(game.facts('power-restored')).toMatchObject([
      { power: 'GRN', capital: 'hochpass', overlord: RED },
    ]);
    expect(at(game, 'hochpass')).toMatchObject({ owner: 'GRN', controller: 'GRN' });
    expect(game.facts('unit-raised').map(({ power }) => power)).toEqual(['GRN']);
  });
});
