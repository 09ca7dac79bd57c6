import { describe, expect, test } from 'vitest';
import {
  type ClaimOrder,
  conferencesOf,
  pointsFor,
  priceFor,
} from '../../src/game/conferencesOf.ts';
import type { Game } from '../../src/game/state.ts';
import type { ConferenceId, PowerId, ProvinceId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const [RED, BLU, GRY] = ['RED', 'BLU', 'GRY'] as [PowerId, PowerId, PowerId];
const id = 'c-1' as ConferenceId;

/** A game in which the grey land is settled between the red and nobody else. */
async function settling(): Promise<Game> {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power: RED, seed: 'Rapallo' });
  const { game } = store.getState();
  if (game === null) throw new Error('no game on the table');
  const conference = { loser: GRY, opened: game.world.month, points: { [RED]: 100 }, claims: {} };
  const world = { ...game.world, conferences: { [id]: conference } } as Game['world'];
  return { ...game, world, view: null };
}

const claim = (as: ClaimOrder['as']): ClaimOrder => ({
  kind: 'claim-share',
  conference: id,
  province: 'grauport' as ProvinceId,
  as,
});

describe('a conference', () => {
  test('concerns its winners and its loser, and nobody else', async () => {
    const game = await settling();
    expect([RED, BLU, GRY].map((power) => conferencesOf(game, power).length)).toEqual([1, 0, 1]);
  });

  test('leaves a winner the points that neither his claims nor his orders spend', async () => {
    const game = await settling();
    const [annex, bare] = [claim('annex'), claim('demilitarise')];
    const price = priceFor(game, RED, annex);
    expect(price).toBeGreaterThan(priceFor(game, RED, bare));
    expect(pointsFor(game, RED, id)).toBe(100);
    expect(pointsFor(game, RED, id, [annex])).toBe(100 - price);
    // The last word on a province takes the place of the one before.
    expect(pointsFor(game, RED, id, [annex, bare])).toBe(100 - priceFor(game, RED, bare));
  });
});
