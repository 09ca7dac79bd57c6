import { describe, expect, test } from 'vitest';
import { seatCabinet } from '../../src/ai/cabinet.ts';
import { orderForces } from '../../src/ai/orderForces.ts';
import {
  forecast,
  holdTerms,
  legal,
  situationOf,
  viewFor,
  type PowerId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const RED = 'RED' as PowerId;
const fleet = 'RED-at-north-sea';
const wing = 'RED-at-redburg';

/** RED burns more oil than it has: a great fleet at sea, and a wing at home. */
function thirsty(): Table {
  const game = new Table(content, 'oil').clear();
  game.put('RED', 'north-sea', 10, 'fleet');
  game.put('RED', 'redburg', 10, 'wing');
  for (const at of ['blauport', 'south-sea']) game.put('RED', at, 10, 'fleet');
  game.power('RED').stocks.oil = 0;
  return game.month();
}

const order = (unit: string, kind: string, to?: string) => ({ kind, unit, ...(to && { to }) });

describe('without oil', () => {
  test('a power is told so once, and again when it has some', () => {
    const game = thirsty();
    expect(game.facts('oil-out')).toEqual([{ kind: 'oil-out', power: 'RED' }]);
    expect(game.month().facts('oil-out')).toEqual([]);
    game.power('RED').stocks.oil = 500;
    expect(game.month().facts('oil-back')).toEqual([{ kind: 'oil-back', power: 'RED' }]);
    expect(game.power('RED').dry).toBeUndefined();
  });

  test('fleets and wings stay, with a refusal that says why, and armies march', () => {
    const game = thirsty();
    const army = game.put('RED', 'redmark');
    game.month({
      RED: [
        order(fleet, 'move', 'narrows'),
        order(wing, 'rebase', 'westmark'),
        order(army, 'hold'),
      ],
    });
    expect(game.refusals()).toEqual(['no-oil', 'no-oil']);
    expect(game.at(fleet as never)).toBe('north-sea');
  });

  test('a fleet at sea may still make a port of its own, and legal() lists nothing else', () => {
    const game = thirsty();
    const { units } = legal(content, viewFor(game.world, RED));
    const told = (units[fleet as never] ?? []).map((each) => [each.kind, 'to' in each && each.to]);
    expect(told).toEqual([
      ['hold', false],
      ['move', 'redburg'],
      ['move', 'redmark'],
    ]);
    expect((units[wing as never] ?? []).map(({ kind }) => kind)).toEqual(['hold']);
    game.month({ RED: [order(fleet, 'move', 'redburg')] });
    expect(game.at(fleet as never)).toBe('redburg');
  });

  test('a fleet is worth less where it lies, as its forecast says', () => {
    const game = thirsty();
    const situation = situationOf(content, game.world);
    const reasons = holdTerms(situation, game.unit(fleet)).map(({ reason }) => reason);
    expect(reasons).toContain('force.no-oil');
    const outlook = forecast(situation, RED, [order(fleet, 'move', 'narrows') as never]);
    expect(outlook.find(({ unit }) => unit === fleet)?.order.kind).toBe('hold');
  });

  test('an army finds no ship to carry it', () => {
    const game = thirsty().war('RED', 'GRY');
    const army = game.put('RED', 'redmark');
    game.month({ RED: [{ kind: 'move', unit: army, to: 'graustadt', viaConvoy: true }] });
    expect(game.refusals()).toEqual(['no-convoy-route']);
  });

  test('the computer brings its fleets into port', () => {
    const game = thirsty();
    const { survey } = situationOf(content, game.world);
    const orders = orderForces(seatCabinet(content, game.world, survey, RED));
    const home = orders.find((each) => each.kind === 'move' && each.unit === fleet);
    expect(home?.kind === 'move' && game.holder(home.to)).toBe('RED');
  });
});
