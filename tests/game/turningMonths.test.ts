import { expect, test } from 'vitest';
import { turningMonths } from '../../src/game/turningMonths.ts';
import { worldAfter } from '../../src/game/worldAfter.ts';
import type { Fact, PowerId, ProvinceId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const [RED, BLU] = ['RED', 'BLU'] as [PowerId, PowerId];

const ceded: Fact = { kind: 'ceded', province: 'redburg' as ProvinceId, from: RED, to: BLU };
const fell: Fact = { kind: 'power-fell', power: RED };

test('the turning months are those that redrew the most frontiers, in their order', () => {
  const logs: Fact[][] = [[ceded], [], [fell], [ceded, ceded]];
  const months = logs.map((log, i) => ({ month: 100 + i, orders: {}, log, hash: '' }));
  expect(turningMonths({ months }, 2)).toEqual([102, 103]);
  expect(turningMonths({ months }, 9)).toEqual([100, 102, 103]);
});

test('the world after a month is the one in which the next began', async () => {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power: RED, seed: 'Rapallo' });
  const { start } = store.getState().game?.content.scenario ?? {};
  if (start === undefined) throw new Error('no game on the table');
  await commands.endMonth();
  commands.shown();
  const after = store.getState().game?.world;
  await commands.endMonth();
  const { game } = store.getState();
  if (game === null) throw new Error('the game has gone');
  expect(worldAfter(game, start)).toEqual(after);
  expect(worldAfter(game, start + 1)).toEqual(game.world);
});
