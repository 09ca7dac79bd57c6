import { describe, expect, test } from 'vitest';
import {
  civilWarTerms,
  defectionTerms,
  FACTIONS,
  resolveMonth,
  situationOf,
  startCivilWar,
  sumOf,
  talliesOf,
  type PowerId,
  type ProvinceId,
  type UnitId,
} from '../../src/rules/index.ts';
import { openMonth } from '../../src/rules/monthWriter.ts';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [SPA, SPN] = ['SPA', 'SPN'] as [PowerId, PowerId];

/** The republic in the summer of 1936: a weak state, a sullen army. */
function ripe(seed = 'table'): Table {
  const game = new Table(content, seed);
  game.power(SPA).stability = 5;
  game.power(SPA).factions.army = 20;
  return game;
}

function broken(seed = 'table'): Table {
  const game = ripe(seed);
  const month = openMonth(content, game.world, {});
  startCivilWar(month, SPN, []);
  game.world = month.world;
  game.log = month.log;
  return game;
}

const owned = (game: Table, by: PowerId) =>
  Object.entries(game.world.provinces)
    .filter(([, { owner }]) => owner === by)
    .map(([id]) => id);

const terms = (game: Table) => {
  const situation = situationOf(content, game.world);
  const tally = talliesOf(situation, [])[SPA];
  return tally ? civilWarTerms(situation, SPA, SPN, tally) : [];
};

describe('a civil war', () => {
  test('ripens with a weak state, a sullen army, and what the rebels’ party counts', () => {
    expect(terms(ripe())).toEqual([
      { reason: 'civil-war.state', value: 15 },
      { reason: 'civil-war.army', value: 15 },
      { reason: 'civil-war.party', value: 5, about: { party: 'national' } },
    ]);
    expect(sumOf(terms(new Table(content)))).toBeLessThan(26);
  });

  test('breaks out by itself where it is ripe, within the year', () => {
    const game = ripe();
    for (let i = 0; i < 12 && game.facts('power-split').length === 0; i++) {
      game.power(SPA).stability = 5;
      game.power(SPA).factions.army = 10;
      game.month();
    }
    expect(game.facts('power-split')).toMatchObject([{ power: SPA, rebel: SPN }]);
    expect(game.power(SPN)).toMatchObject({ alive: true, regime: 'national' });
    expect(game.facts('war-declared')).toMatchObject([{ by: SPN, on: SPA, casus: 'civil-war' }]);
  });

  test('splits land, forces and stores between the two governments, and loses nothing', () => {
    const before = ripe();
    const game = broken();
    const [republic, rebels] = [owned(game, SPA), owned(game, SPN)];
    expect([...republic, ...rebels].toSorted()).toEqual(owned(before, SPA).toSorted());
    expect(republic).toContain('madrid');
    expect(rebels).toContain('burgos');
    const theirs = Object.values(game.world.units).filter(({ power }) => power === SPN);
    expect(theirs.map(({ at }) => rebels.includes(at))).toEqual(theirs.map(() => true));
    expect(theirs.length).toBeGreaterThan(2);
    for (const good of ['gold', 'manpower'] as const)
      expect(game.power(SPA).stocks[good] + game.power(SPN).stocks[good]).toBe(
        before.power(SPA).stocks[good],
      );
    expect(game.power(SPN).stocks.manpower).toBeGreaterThan(0);
    // Who stays with the old government rallies to it.
    expect(game.power(SPA)).toMatchObject({ stability: 40, warSupport: 50 });
  });

  test('takes a province by its strongholds, its unrest and its garrison, and hardly the capital', () => {
    const game = ripe();
    const why = (id: string) =>
      defectionTerms(situationOf(content, game.world), SPN, id as ProvinceId);
    game.land('burgos').unrest = 40;
    // Habit, a stronghold, unrest 40/4, a sullen garrison (50−20)/2, parties (20−38)/4.
    expect(why('burgos').map(({ value }) => value)).toEqual([-26, 40, 10, 15, -4]);
    expect(sumOf(why('madrid'))).toBe(-26 - 30 + 15 - 4);
  });

  test('is won whole by whoever brings the other down, either way', () => {
    for (const [winner, loser] of [
      [SPA, SPN],
      [SPN, SPA],
    ] as const) {
      const game = broken();
      for (const id of owned(game, loser)) game.occupy(id, winner);
      for (const unit of Object.keys(game.world.units))
        if (game.unit(unit).power === loser) delete game.world.units[unit as UnitId];
      game.month();
      expect(game.facts('state-united')).toMatchObject([{ power: winner, from: loser }]);
      expect(game.power(loser).alive).toBe(false);
      expect(owned(game, loser)).toEqual([]);
      expect(game.power(winner).capital).toBe('madrid');
      expect(Object.values(game.world.wars)).toEqual([]);
      expect(game.facts('conference-opened')).toEqual([]);
    }
  });

  test('is fought on the map by two computers’ cabinets, with battles', () => {
    let { world } = broken('Pola');
    let battles = 0;
    for (let i = 0; i < 12; i++) {
      const month = resolveMonth(content, world, planMonth(content, world, {}, []));
      world = month.world;
      const sides = month.log.filter((fact) => fact.kind === 'battle').flatMap((f) => f.sides);
      battles += sides.filter(({ power }) => power === SPN || power === SPA).length;
    }
    expect(battles).toBeGreaterThan(2);
  });

  test('does not come to a state whose factions are loyal', () => {
    const game = new Table(content);
    for (const each of FACTIONS) game.power(SPA).factions[each] = 90;
    for (let i = 0; i < 12; i++) {
      game.power(SPA).stability = 40;
      game.month();
      expect(game.facts('power-split')).toEqual([]);
    }
  });
});
