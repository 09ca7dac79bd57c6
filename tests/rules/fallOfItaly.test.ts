import { describe, expect, test } from 'vitest';
import { changeSides } from '../../src/ai/changeSides.ts';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  civilWarTerms,
  situationOf,
  sumOf,
  talliesOf,
  type PowerId,
  type TreatyId,
  type UnitId,
  type WarId,
} from '../../src/rules/index.ts';
import { startCoup } from '../../src/rules/home/coup.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [ITA, GER, GBR, RSI] = ['ITA', 'GER', 'GBR', 'RSI'] as [PowerId, PowerId, PowerId, PowerId];
const WAR = 'GBR-GER' as WarId;

/** July 1943: Germany leads Italy against Britain, which stands in Sicily and Calabria. */
function july(): Table {
  const game = new Table(content, 'july').clear().war('GBR', 'GER');
  const war = game.world.wars[WAR];
  war?.defenders.push(ITA);
  if (war)
    war.parties[ITA] = {
      since: game.world.month - 37,
      bond: 'ally',
      land: [],
      regimes: [],
      won: 1,
      lost: 60,
      dealt: 20,
    };
  game.world.treaties['steel' as TreatyId] = {
    name: null,
    parties: [GER, ITA],
    clauses: [{ kind: 'alliance' }],
    signed: game.world.month - 48,
    until: null,
    place: null,
  };
  for (const at of ['palermo', 'reggio', 'cagliari', 'bari', 'napoli', 'tripoli', 'benghazi'])
    game.occupy(at, GBR);
  if (war?.parties[GBR]) Object.assign(war.parties[GBR], { won: 12, dealt: 60 });
  game.put('GBR', 'reggio', 9);
  game.put('ITA', 'roma', 4);
  game.put('ITA', 'milano', 3);
  game.put('ITA', 'torino', 3);
  for (const at of ['bolzano', 'venezia', 'bologna', 'firenze']) game.put('GER', at, 6);
  game.put('GER', 'innsbruck', 6);
  Object.assign(game.power(ITA), { stability: 18, warSupport: 12 });
  Object.assign(game.power(ITA).factions, { court: 4, army: 30 });
  return game;
}

/** The King has the head of his government arrested. */
function fallen(): Table {
  const game = july();
  const month = openMonth(content, game.world, {});
  startCoup(month, ITA, 'court');
  game.world = month.world;
  game.log = month.log;
  return game;
}

const orders = (game: Table) => {
  const { survey } = situationOf(content, game.world);
  return changeSides(seatCabinet(content, game.world, survey, ITA));
};

/** Rome goes over. */
function turned(): Table {
  const game = fallen();
  return game.month({ ITA: orders(game) });
}

describe('an Italy that is losing a war (TL-2)', () => {
  test('has a court that would strike, and strikes by rule within some months', () => {
    const game = july();
    for (let i = 0; i < 24 && game.facts('coup').length === 0; i++) {
      Object.assign(game.power(ITA), { stability: 10, warSupport: 12 });
      Object.assign(game.power(ITA).factions, { court: 0 });
      game.month();
    }
    expect(game.facts('coup')[0]).toMatchObject({ power: ITA, by: 'court' });
  });

  test('falls: the court’s coup makes a kingdom of it, under the head that the pack names', () => {
    const game = fallen();
    expect(game.facts('coup')).toMatchObject([{ by: 'court', carried: true }]);
    expect(game.power(ITA)).toMatchObject({ regime: 'monarchy', leader: 'Pietro Badoglio' });
  });

  test('changes sides by the judgement of its own cabinet, with reasons', () => {
    const game = fallen();
    const [order] = orders(game);
    expect(order).toMatchObject({ kind: 'change-sides', war: WAR });
    expect(sumOf(order?.why ?? [])).toBeGreaterThanOrEqual(0);
    game.month({ ITA: [order] });
    expect(game.world.wars[WAR]?.attackers).toEqual([GBR, ITA]);
    const broken = game.facts('treaty-ended').find(({ treaty }) => treaty === 'steel');
    expect(broken).toMatchObject({ how: 'broken', by: ITA });
  });

  test('splits: Germany keeps what its armies reach under a republic of the old creed', () => {
    const game = turned();
    const [split] = game.facts('power-split');
    expect(split).toMatchObject({ power: ITA, rebel: RSI });
    expect(split?.terms.map(({ reason }) => reason)).toEqual([
      'puppet.footholds',
      'puppet.creed',
      'puppet.followers',
    ]);
    expect(split?.provinces).toContain('milano');
    expect(split?.provinces).not.toContain('roma');
    expect(game.power(RSI)).toMatchObject({
      alive: true,
      regime: 'fascist',
      leader: 'Benito Mussolini',
      overlord: GER,
    });
    expect(game.world.wars[WAR]?.defenders).toEqual([GER, RSI]);
    expect(game.world.wars[WAR]?.parties[RSI]?.bond).toBe('client');
    expect(game.unit('ITA-at-milano').power).toBe(RSI);
    expect(game.unit('ITA-at-roma').power).toBe(ITA);
  });

  test('is one again when one of its two governments is beaten', () => {
    const game = turned();
    for (const [id, { owner }] of Object.entries(game.world.provinces))
      if (owner === RSI) game.occupy(id, ITA);
    for (const id of Object.keys(game.world.units))
      if ([RSI, GER].includes(game.unit(id).power)) delete game.world.units[id as UnitId];
    game.month();
    expect(game.facts('state-united')).toMatchObject([{ power: ITA, from: RSI }]);
    expect(game.power(RSI).alive).toBe(false);
    expect(game.land('milano').owner).toBe(ITA);
  });

  test('does not split where no comrade’s army stands', () => {
    const game = fallen();
    for (const id of Object.keys(game.world.units))
      if (game.unit(id).power === GER) delete game.world.units[id as UnitId];
    for (const id of ['innsbruck', 'klagenfurt', 'graz']) game.occupy(id, 'SWI');
    game.month({ ITA: orders(game) });
    expect(game.facts('changed-sides')).toMatchObject([{ power: ITA }]);
    expect(game.facts('power-split')).toEqual([]);
  });

  test('has no republicans of the old creed to rise while that creed governs', () => {
    const terms = (game: Table) => {
      const situation = situationOf(content, game.world);
      const tally = talliesOf(situation, [])[ITA];
      return tally ? civilWarTerms(situation, ITA, RSI, tally) : [];
    };
    const game = new Table(content);
    Object.assign(game.power(ITA), { stability: 0 });
    expect(terms(game)).toEqual([]);
    game.power(ITA).ruling = 'monarchist';
    expect(terms(game).length).toBeGreaterThan(1);
  });
});
