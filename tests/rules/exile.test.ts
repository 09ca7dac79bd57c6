import { describe, expect, test } from 'vitest';
import { changeSides } from '../../src/ai/changeSides.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { movementIn } from '../../src/rules/partisans/resistance.ts';
import {
  situationOf,
  type PowerId,
  type ProvinceId,
  type TreatyId,
  type War,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const [BLU, RED, GRY] = ['BLU', 'RED', 'GRY'] as [PowerId, PowerId, PowerId];

function onlyWar(game: Table): War {
  const [war] = Object.values(game.world.wars);
  if (!war) throw new Error('there is a war');
  return war;
}

const take = (game: Table, by: PowerId, ...places: string[]): void => {
  for (const place of places) game.land(place).controller = by;
};

/** BLU has promised GRY’s government a refuge. */
function swear(game: Table): void {
  game.world.treaties['refuge' as TreatyId] = {
    parties: [BLU, GRY],
    clauses: [{ kind: 'exile-hosted', by: BLU, to: GRY }],
    signed: game.world.month,
    until: null,
    name: null,
    place: null,
  };
}

describe('a government in exile', () => {
  /** RED has beaten GRY at home; BLU, GRY’s comrade, holds out; a GRY fleet is at sea. */
  function beaten(): Table {
    const game = new Table(content).clear().war('RED', 'GRY');
    onlyWar(game).defenders.push(BLU);
    game.put('GRY', 'north-sea', 4, 'fleet');
    game.put('RED', 'graustadt', 9);
    take(game, RED, 'graustadt', 'grauport');
    return game.month();
  }

  test('fights on from a comrade’s land with what is left to it', () => {
    const game = beaten();
    expect(game.facts('went-into-exile')).toMatchObject([{ power: GRY, host: BLU, to: RED }]);
    expect(game.facts('capitulated')).toEqual([]);
    expect(game.world.powers[GRY]).toMatchObject({ alive: true, exile: BLU });
    expect(Object.values(game.world.units).map(({ power }) => power)).toContain(GRY);
    expect(onlyWar(game).defenders).toEqual([BLU, GRY]);
    expect(game.world.provinces['graustadt' as never]).toMatchObject({ owner: GRY });
    game.month();
    expect(game.world.powers[GRY]?.alive).toBe(true);
  });

  test('comes home when its capital is free', () => {
    const game = beaten();
    game.clear().put('BLU', 'graustadt', 9);
    take(game, GRY, 'grauport', 'hochpass');
    game.month();
    expect(game.holder('graustadt')).toBe(GRY);
    expect(game.facts('exile-ended')).toMatchObject([{ power: GRY, how: 'home' }]);
    expect(game.world.powers[GRY]?.exile).toBeNull();
  });

  test('waits abroad while its free capital could soon be lost again, so that it does not flap', () => {
    const game = beaten();
    game.clear().put('BLU', 'graustadt', 9);
    take(game, RED, 'grauport', 'hochpass');
    Object.assign(game.power(GRY), { warSupport: 0, stability: 0 });
    game.month();
    expect(game.holder('graustadt')).toBe(GRY);
    expect(game.facts('exile-ended')).toEqual([]);
    expect(game.world.powers[GRY]?.exile).toBe(BLU);
  });

  test('waits abroad while an enemy stands before its capital', () => {
    const game = beaten();
    game.clear().put('BLU', 'graustadt', 9);
    take(game, GRY, 'grauport', 'hochpass');
    game.put('RED', 'hochpass', 1);
    game.month();
    expect(game.holder('graustadt')).toBe(GRY);
    expect(game.world.powers[GRY]?.exile).toBe(BLU);
  });

  test('is forsaken and surrenders when nobody is left to take it in', () => {
    const game = beaten();
    onlyWar(game).defenders.splice(0, 1);
    game.month();
    expect(game.facts('exile-ended')).toMatchObject([{ power: GRY, how: 'forsaken' }]);
    expect(game.facts('capitulated').map(({ power }) => power)).toEqual([GRY]);
  });

  test('is no way to go on with a war that nobody else fights', () => {
    const game = new Table(content).clear().war('RED', 'GRY');
    swear(game);
    take(game, RED, 'graustadt', 'grauport', 'hochpass');
    game.month();
    expect(game.facts('capitulated').map(({ power }) => power)).toEqual([GRY]);
  });

  test('sits where a refuge was promised when the state is no more, and arms its men (WI-4)', () => {
    const game = new Table(content).clear();
    swear(game);
    for (const state of Object.values(game.world.provinces))
      if (state.owner === GRY) Object.assign(state, { owner: RED, controller: RED });
    game.month();
    expect(game.facts('went-into-exile')).toMatchObject([{ power: GRY, host: BLU, to: RED }]);
    expect(game.world.powers[GRY]).toMatchObject({ alive: false, exile: BLU });
    const movement = movementIn(situationOf(content, game.world), 'graustadt' as ProvinceId);
    expect(movement).toEqual({ nation: GRY, holder: RED, patron: BLU });
  });

  test('is no way out for a power without comrades', () => {
    const game = new Table(content).clear().war('RED', 'GRY');
    take(game, RED, 'graustadt', 'grauport');
    game.month();
    expect(game.facts('went-into-exile')).toEqual([]);
    expect(game.facts('capitulated')).toHaveLength(1);
  });
});

describe('changing sides', () => {
  /** RED leads GRY against BLU, and loses; GRY’s people have had enough. */
  function losing(warSupport = 15): Table {
    const game = new Table(content).clear().war('RED', 'BLU');
    const war = onlyWar(game);
    war.attackers.push(GRY);
    war.parties[GRY] = { ...game.party(RED), bond: 'ally' };
    for (const power of [RED, GRY]) game.party(power).lost = 60;
    game.party(BLU).won = 12;
    Object.assign(game.power(GRY), { warSupport, stability: 30 });
    game.put('GRY', 'graustadt', 8);
    game.put('BLU', 'blauburg', 3);
    return game;
  }
  const order = { kind: 'change-sides', war: 'RED-BLU' };

  test('brings over a losing power whose people do not want the war, as an associate', () => {
    const game = losing();
    game.put('RED', 'hochpass', 9);
    game.month({ GRY: [order] });
    expect(game.refusals()).toEqual([]);
    const [turned] = game.facts('changed-sides');
    expect(turned).toMatchObject({ power: GRY, to: 'defenders' });
    expect(onlyWar(game).defenders).toEqual([BLU, GRY]);
    expect(onlyWar(game).parties[GRY]?.bond).toBe('associate');
    // Whoever stood in its land as a friend is there as an enemy now.
    expect(game.holder('hochpass')).toBe(RED);
  });

  test('is not open to who still wants the war, to a leader, or to the winner', () => {
    const game = losing(60).month({ GRY: [order], RED: [order], BLU: [order] });
    expect(game.refusals().sort()).toEqual(['leads-its-side', 'leads-its-side', 'still-has-heart']);
    const winning = losing();
    winning.party(BLU).lost = 200;
    winning.party(BLU).won = 0;
    expect(winning.month({ GRY: [order] }).refusals()).toEqual(['not-losing']);
  });

  test('is what a computer’s cabinet orders when its reasons add up', () => {
    const ordersOf = (game: Table) => {
      const { survey } = situationOf(content, game.world);
      return changeSides(seatCabinet(content, game.world, survey, GRY));
    };
    expect(ordersOf(losing())).toMatchObject([order]);
    expect(ordersOf(losing(60))).toEqual([]);
  });
});
