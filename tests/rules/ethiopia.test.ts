import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { type PowerId, type UnitId, type WarId } from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [ITA, ETH, GER] = ['ITA', 'ETH', 'GER'] as [PowerId, PowerId, PowerId];
const WAR = 'ITA-ETH' as WarId;
const HOME = ['addis-ababa', 'gondar', 'makale', 'dessie', 'jimma', 'harar', 'walwal'];

/** October 1935: columns from the north and from the south. */
function october(): Table {
  const game = new Table(content, 'october').clear().war('ITA', 'ETH');
  return game;
}

/** All of a country in others' hands, and its armies gone. */
function overrun(game: Table): Table {
  for (const at of HOME) game.occupy(at, ITA);
  for (const id of Object.keys(game.world.units))
    if (game.unit(id).power === ETH) delete game.world.units[id as UnitId];
  return game;
}

describe('the war in Ethiopia', () => {
  test('may end with the Emperor’s surrender and an Italian settlement', () => {
    const game = overrun(october());
    game.put('ITA', 'makale', 8);
    game.month();
    expect(game.facts('capitulated')).toMatchObject([{ power: ETH, to: ITA }]);
    const [conference] = game.facts('conference-opened');
    const claims = HOME.map((province) => ({
      kind: 'claim-share',
      conference: conference?.conference,
      province,
      as: 'annex',
    }));
    game.month({ ITA: claims });
    for (let i = 0; i < 6 && game.power(ETH).alive; i++) game.month();
    expect(game.land('addis-ababa').owner).toBe(ITA);
    expect(game.power(ITA).prestige).toBeGreaterThan(5);
  });

  test('may end in a peace between the two, each in his own land, by treaty', () => {
    const game = october();
    game.put('ITA', 'makale', 8);
    game.occupy('makale', ITA);
    game.put('ETH', 'addis-ababa', 5);
    game.month({
      ITA: [{ kind: 'offer', to: ETH, clauses: [{ kind: 'peace' }], until: null }],
    });
    const [offer] = game.facts('offer-made');
    game.month({ ETH: [{ kind: 'answer', offer: offer?.offer, accept: true }] });
    expect(game.facts('war-ended')).toMatchObject([{ war: WAR }]);
    expect(game.world.wars).toEqual({});
    expect(game.holder('makale')).toBe(ETH);
    expect(game.power(ETH).alive).toBe(true);
  });

  test('may end with Italy beaten in the field, its colony taken, and its name with it', () => {
    const game = october();
    const unit = game.put('ETH', 'makale', 9);
    const helper = game.put('ETH', 'gondar', 9);
    game.put('ITA', 'asmara', 2);
    game.power(GER).stocks = { gold: 400, oil: 100, coal: 100, manpower: 100 };
    const to = { kind: 'war', war: WAR, side: 'defenders' };
    game.month({ GER: [{ kind: 'commit', to, what: 'arms', amount: 3 }] });
    game.month({
      ETH: [
        { kind: 'move', unit, to: 'asmara' },
        { kind: 'support', unit: helper, from: 'makale', to: 'asmara' },
      ],
    });
    expect(game.at(unit)).toBe('asmara');
    expect(game.holder('asmara')).toBe(ETH);
    expect(game.power(ITA).reputation).toBeLessThan(0);
    expect(game.power(ETH).reputation).toBeGreaterThan(0);
    // A separate peace that gives the colony away is lawful, and ends the war.
    const clauses = [{ kind: 'peace' }, { kind: 'cession', by: ITA, to: ETH, province: 'asmara' }];
    game.month({ ETH: [{ kind: 'offer', to: ITA, clauses, until: null }] });
    const [offer] = game.facts('offer-made');
    game.month({ ITA: [{ kind: 'answer', offer: offer?.offer, accept: true }] });
    expect(game.land('asmara').owner).toBe(ETH);
    expect(game.facts('war-ended')).toHaveLength(1);
    expect(game.facts('commitment-ended')).toMatchObject([{ power: GER, how: 'over' }]);
  });
});
