import { describe, expect, test } from 'vitest';
import { lastFailures } from '../../src/game/lastFailures.ts';
import { causeLines, rescueLine } from '../../src/game/tell/explainSentences.ts';
import { staffReport } from '../../src/game/tell/staffReport.ts';
import { unitNames } from '../../src/game/tell/unitNames.ts';
import type { PowerId, ProvinceId, UnitId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const RED = 'RED' as PowerId;
const [first, second, fleet] = ['RED-1', 'RED-2', 'RED-3'] as UnitId[] as [UnitId, UnitId, UnitId];
const redburg = 'redburg' as ProvinceId;

/** Two red armies march into a town that its fleet leaves, where only the stronger one gets. */
async function crowded() {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power: RED, seed: 'Rapallo' });
  commands.give({ kind: 'move', unit: fleet, to: 'north-sea' as ProvinceId });
  commands.give({ kind: 'move', unit: first, to: redburg });
  commands.give({ kind: 'move', unit: second, to: redburg });
  await commands.endMonth();
  const { game } = store.getState();
  const played = game?.months.at(-1);
  if (game === null || played === undefined) throw new Error('no month was played');
  const units = unitNames(
    game.content,
    game.months.map(({ log }) => log),
  );
  return { commands, store, game, played, units };
}

describe('an order that failed', () => {
  test('stands in the staff report with its unit, so that one can ask why', async () => {
    const { game, played, units } = await crowded();
    const failed = staffReport(played.log, RED, units).filter(({ kind }) => kind === 'failed');
    expect(failed.map(({ unit }) => unit)).toEqual([second]);
    expect(lastFailures(game).map(({ fact }) => fact.unit)).toEqual([second]);
  });

  test('is explained by whoever stood against it, and by what would have saved it', async () => {
    const { commands, played, units } = await crowded();
    const account = await commands.explain(played.month, second);
    if (account === null) throw new Error('nothing was found out');
    const [forces, rival] = causeLines(account, units);
    expect(forces?.sentence.key).toBe('why.force');
    expect(rival?.sentence).toMatchObject({
      key: 'why.met.rival',
      about: { unit: 'First Red Army', at: 'redmark', to: redburg },
    });
    const rescue = rescueLine(account, units);
    expect(rescue.sentence.key).toBe('rescue.found');
    expect(rescue.orders).toHaveLength(1);
  });

  test('of a month that was never played is a message, and no explanation', async () => {
    const { commands, store, played } = await crowded();
    expect(await commands.explain(played.month + 9, second)).toBeNull();
    expect(store.getState().notice).toMatchObject({ kind: 'error' });
  });
});
