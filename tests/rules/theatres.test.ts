import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { loadGame } from '../../src/content/index.ts';
import {
  holds,
  legalIn,
  situationOf,
  sumOf,
  theatreFacts,
  theatreTerms,
  TRACK_END,
  type Aid,
  type Backed,
  type Content,
  type Draw,
  type PowerId,
  type Theatre,
  type TheatreId,
} from '../../src/rules/index.ts';
import { giveAid } from '../../src/ai/giveAid.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { tinyPack, tinyPackWith } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const CHINA = 'china' as TheatreId;
const [SOV, GBR, GER, ITA] = ['SOV', 'GBR', 'GER', 'ITA'] as [PowerId, PowerId, PowerId, PowerId];

const backed = (theatre: string, side: 'first' | 'second'): Backed => ({
  kind: 'theatre',
  theatre: theatre as TheatreId,
  side,
});
const commit = (to: Backed, what: Aid, amount: number) => ({ kind: 'commit', to, what, amount });

const track = (game: Table, id: TheatreId = CHINA): Theatre => {
  const state = game.world.theatres[id];
  if (!state) throw new Error(`no theatre ${id}`);
  return state;
};
const terms = (game: Table, id: TheatreId = CHINA) => {
  const facts = theatreFacts(game.content, id);
  return facts ? theatreTerms(situationOf(game.content, game.world), facts) : [];
};

describe('a far theatre', () => {
  test('starts where the pack puts it, and moves by what pulls at it and by chance', () => {
    const game = new Table(content);
    expect(track(game)).toEqual({ track: -120, passed: {} });
    expect(terms(game).map(({ value }) => value)).toEqual([-28, 8, 3]);
    game.month();
    const [moved] = game.facts('theatre-moved').filter(({ theatre }) => theatre === CHINA);
    expect(moved?.change).toBe(sumOf(moved?.terms ?? []));
    expect(track(game).track).toBe(-120 + (moved?.change ?? 0));
  });

  test('moves by help according to its kind and to what the sender’s men are worth', () => {
    const game = new Table(content);
    game.month({
      SOV: [commit(backed('china', 'second'), 'volunteers', 2)],
      GER: [commit(backed('china', 'first'), 'money', 3)],
    });
    const { land } = game.power(SOV).programmes;
    expect(terms(game)).toContainEqual({
      reason: 'theatre.money',
      value: -21,
      about: { power: GER },
    });
    // Two points of ten and of a point for each level, by men worth 4 where 5 is the mean.
    const men = Math.trunc((2 * (10 + land.level) * 4) / 5);
    expect(terms(game)).toContainEqual({
      reason: 'theatre.volunteers',
      value: men,
      about: { power: SOV },
    });
  });

  test('has on the way thresholds at which an event follows once, and stars rise and fall', () => {
    const game = new Table(content);
    game.month({ SOV: [commit(backed('china', 'second'), 'arms', 1)] });
    track(game).track = -340;
    game.power(SOV).prestige = 0;
    game.power(GBR).prestige = 0;
    const star = () => game.power(SOV).prestige;
    for (let i = 0; i < 12 && game.facts('threshold-passed').length === 0; i++) {
      game.power(SOV).prestige = 0;
      track(game).track -= 20;
      game.month();
    }
    expect(game.facts('threshold-passed')).toMatchObject([
      { theatre: 'china', threshold: 'north' },
    ]);
    expect(game.facts('event').map(({ event }) => event)).toContain('china-north');
    expect(star()).toBeLessThan(0);
    track(game).track = -300;
    for (let i = 0; i < 6; i++) {
      track(game).track -= 30;
      expect(game.month().facts('threshold-passed')).toEqual([]);
    }
  });

  test('is over at its end: all help stops, and nobody may give more', () => {
    const game = new Table(content);
    const help = commit(backed('china', 'second'), 'arms', 3);
    game.month({ SOV: [help], GBR: [help], FRA: [help] });
    for (let i = 0; i < 12 && track(game).track < TRACK_END; i++) {
      track(game).track = TRACK_END - 1;
      game.month();
    }
    expect(game.facts('commitment-ended').map(({ power, how }) => [power, how])).toEqual([
      ['FRA', 'won'],
      ['GBR', 'won'],
      ['SOV', 'won'],
    ]);
    expect(game.facts('event').map(({ event }) => event)).toContain('china-wins');
    const moved = game.month().facts('theatre-moved');
    expect(moved.map(({ theatre }) => theatre)).not.toContain('china');
    const open = legalIn(situationOf(content, game.world), GBR).state;
    expect(open).not.toContainEqual(commit(backed('china', 'first'), 'arms', 1));
    game.month({ GBR: [commit(backed('china', 'first'), 'arms', 1)] });
    expect(game.refusals()).toEqual(['decided-already']);
  });

  test('rests while the pack’s condition does not hold: no war, no Atlantic', () => {
    const game = new Table(content);
    const atlantic = 'atlantic' as TheatreId;
    game.month();
    expect(track(game, atlantic).track).toBe(200);
    game.war('GER', 'GBR').month();
    expect(game.facts('theatre-moved').map(({ theatre }) => theatre)).toContain(atlantic);
  });

  test('can be asked about and moved by the pack’s own words', () => {
    const game = new Table(content);
    game.month({ ITA: [commit(backed('arabia', 'second'), 'arms', 1)] });
    const situation = situationOf(content, game.world);
    const arabia = 'arabia' as TheatreId;
    expect(holds(situation, { kind: 'theatre', theatre: arabia, atMost: 0 })).toBe(true);
    expect(holds(situation, { kind: 'theatre', theatre: arabia, atLeast: 1 })).toBe(false);
    expect(holds(situation, { kind: 'helps', power: ITA, theatre: arabia })).toBe(true);
    expect(holds(situation, { kind: 'helps', power: ITA, side: 'first' })).toBe(false);
    expect(holds(situation, { kind: 'helps', power: GER })).toBe(false);
  });

  test('is a pack’s own: a pack with none has none', () => {
    const { content: tiny } = loadGame([tinyPack()]);
    expect(new Table(tiny as Content).world.theatres).toEqual({});
    const theatre = {
      id: 'far',
      name: 'power.RED',
      text: 'power.RED',
      start: 5,
      sides: { first: { name: 'power.RED' }, second: { name: 'power.BLU' } },
      pulls: [{ value: 7, reason: 'power.RED' }],
      thresholds: [],
    };
    const { content: far } = loadGame([
      tinyPackWith({ 'theatres.json': JSON.stringify({ theatres: [theatre] }) }),
    ]);
    const game = new Table(far as Content).month();
    const [moved] = game.facts('theatre-moved');
    expect(moved?.terms[0]).toEqual({ reason: 'power.RED', value: 7 });
  });
});

describe('the computer’s cabinets and far theatres', () => {
  /** What a cabinet orders in a month in which it thinks of it. */
  const orders = (game: Table, power: PowerId) => {
    const { survey } = situationOf(content, game.world);
    const cabinet = seatCabinet(content, game.world, survey, power);
    const mindful: Draw = { below: () => 0, chance: () => true };
    return giveAid({ ...cabinet, draw: () => mindful });
  };

  test('give where the pack says that they care, with reasons, and take it back when they do not', () => {
    const game = new Table(content);
    game.power(SOV).stocks = { gold: 900, oil: 900, coal: 900, manpower: 900 };
    game.world.month = 1937 * 12 + 8;
    const [order] = orders(game, SOV).filter(
      (each) => each.kind === 'commit' && each.to.kind === 'theatre' && each.to.theatre === CHINA,
    );
    expect(order).toMatchObject({ kind: 'commit', to: backed('china', 'second'), amount: 2 });
    expect(order?.why).toContainEqual({ reason: 'theatre.china.siberia', value: 46 });
    game.month({ SOV: [order] });
    game.war('GER', 'SOV');
    const [back] = orders(game, SOV).filter(({ kind }) => kind === 'withdraw');
    expect(sumOf(back?.why ?? [])).toBeLessThan(0);
    expect(game.month({ SOV: [back] }).facts('commitment-ended')).toMatchObject([
      { power: SOV, how: 'withdrawn' },
    ]);
  });

  test('give nothing from an empty treasury', () => {
    const game = new Table(content);
    game.world.month = 1937 * 12 + 8;
    game.power(SOV).stocks = { gold: 10, oil: 10, coal: 10, manpower: 10 };
    expect(orders(game, SOV)).toEqual([]);
  });
});
