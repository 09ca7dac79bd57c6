import { expect, test } from '@playwright/test';
import { GamePage } from './gamePage.ts';

test('a game goes on where it was after the tab was closed', async ({ context }) => {
  const first = await GamePage.open(context);
  await first.newGame('ITA');
  await first.play(3);
  const { slot = '', hash } = await first.standing();
  const orders = await first.giveOne();
  await first.page.close();

  const again = await GamePage.open(context);
  expect(await again.saves()).toMatchObject([{ slot, scenario: '1933-pact', power: 'ITA' }]);
  await again.resume(slot);
  await again.expectStanding({ stage: 'playing', slot, months: 3, hash });
  expect(await again.orders()).toEqual(orders);
  await again.play(1);
  await again.expectStanding({ months: 4 });

  const never = await GamePage.open(context);
  await never.newGame('ITA');
  await never.play(4);
  expect((await never.standing()).hash).toBe((await again.standing()).hash);
});

test('a game that is open in another tab is opened as a copy, and neither destroys the other', async ({
  context,
}) => {
  const first = await GamePage.open(context);
  await first.newGame('ITA');
  await first.play(1);
  const { slot = '' } = await first.standing();

  const second = await GamePage.open(context);
  await second.resume(slot);
  const copy = await second.standing();
  expect(copy.slot).not.toBe(slot);
  expect(copy.notice).toContain('open in another tab');
  await second.play(1);
  await first.play(2);

  const saves = await first.saves();
  const start = Math.min(...saves.map(({ month }) => month)) - 2;
  expect(Object.fromEntries(saves.map((save) => [save.slot, save.month - start]))).toEqual({
    [slot]: 3,
    [copy.slot ?? '']: 2,
  });
});

test('a slot that another tab took up without a lock is left to it', async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  });
  const first = await GamePage.open(context);
  await first.newGame('ITA');
  const { slot = '' } = await first.standing();
  const second = await GamePage.open(context);
  await second.resume(slot);
  await second.expectStanding({ slot });
  await first.play(1);
  const moved = await first.standing();
  expect(moved.slot).not.toBe(slot);
  expect(moved.notice).toContain('Another tab has taken this game up');
  await second.play(2);
  await second.expectStanding({ slot, months: 2 });
  expect(await second.saves()).toHaveLength(2);
});

test('a save that was written half is never loaded: the one before it is', async ({ context }) => {
  const first = await GamePage.open(context);
  await first.newGame('ITA');
  await first.play(2);
  const { slot = '', hash } = await first.standing();
  // The bytes of the next month arrive, cut short, and the tab dies before the row names them.
  await first.page.evaluate(async (at) => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('brenner');
      request.addEventListener('success', () => opened(request.result));
    });
    const writing = database.transaction(['rows', 'bytes'], 'readwrite');
    const row = await new Promise<{ generation: number }>((found) => {
      const request = writing.objectStore('rows').get(at);
      request.addEventListener('success', () => found(request.result as { generation: number }));
    });
    writing.objectStore('bytes').put(new Uint8Array([66, 82, 78, 1]), [at, row.generation + 1]);
    await new Promise((done) => writing.addEventListener('complete', done));
    database.close();
  }, slot);
  await first.page.close();

  const again = await GamePage.open(context);
  await again.resume(slot);
  await again.expectStanding({ slot, months: 2, hash });
  await again.play(1);
  await again.page.close();
  const later = await GamePage.open(context);
  await later.resume(slot);
  await later.expectStanding({ months: 3 });
});

test('a save whose bytes were spoilt is told of and not opened', async ({ context }) => {
  const first = await GamePage.open(context);
  await first.newGame('ITA');
  await first.play(1);
  const { slot = '' } = await first.standing();
  await first.page.evaluate(async (at) => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('brenner');
      request.addEventListener('success', () => opened(request.result));
    });
    const writing = database.transaction('bytes', 'readwrite');
    const cursor = await new Promise<IDBCursorWithValue | null>((found) => {
      const request = writing.objectStore('bytes').openCursor(IDBKeyRange.bound([at], [at, []]));
      request.addEventListener('success', () => found(request.result));
    });
    const bytes = cursor?.value as Uint8Array;
    cursor?.update(bytes.with(100, (bytes[100] ?? 0) ^ 1));
    await new Promise((done) => writing.addEventListener('complete', done));
    database.close();
  }, slot);
  await first.page.close();

  const again = await GamePage.open(context);
  await again.resume(slot);
  const { stage, notice } = await again.standing();
  expect(stage).toBe('title');
  expect(notice).toContain('damaged');
});

test('saves are named, renamed and deleted', async ({ context }) => {
  const game = await GamePage.open(context);
  await game.newGame(null);
  await game.page.evaluate(() => window.brenner?.commands.saveAs('Before the storm'));
  const named = (await game.saves()).find(({ name }) => name === 'Before the storm');
  const slot = named?.slot ?? '';
  await game.page.evaluate((at) => window.brenner?.commands.renameSave(at, 'After it'), slot);
  expect((await game.saves()).map(({ name }) => name)).toContain('After it');
  await game.page.evaluate((at) => window.brenner?.commands.deleteSave(at), slot);
  expect(await game.saves()).toHaveLength(1);
});

test('the page goes on living while a month is resolved: the worker does the work', async ({
  context,
}) => {
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  const ticks = await game.page.evaluate(async () => {
    const { store, commands } = window.brenner ?? {};
    let lived = 0;
    const clock = setInterval(() => {
      if (store?.getState().stage.kind === 'resolving') lived++;
    }, 1);
    await commands?.endMonth();
    clearInterval(clock);
    return lived;
  });
  expect(ticks).toBeGreaterThan(0);
});
