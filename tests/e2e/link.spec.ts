import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { runReplay } from '../../src/cli/replay.ts';
import { GamePage } from './gamePage.ts';

test('a link opens to the same game in another browser', async ({ context, browser }) => {
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  await game.play(8);
  const link = await game.link();
  const { hash } = await game.standing();
  expect(link.length).toBeLessThan(2000);

  const elsewhere = await browser.newContext();
  const theirs = await GamePage.open(elsewhere, link.slice(link.indexOf('#')));
  await theirs.expectStanding({ stage: 'playing', months: 8, hash });
  expect(await theirs.link()).toBe(link);
  await elsewhere.close();
});

test('the command line replays a link of the page to the same fingerprint', async ({ context }) => {
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  await game.play(4);
  const { hash } = await game.standing();
  let told = '';
  const code = await runReplay([await game.link()], {
    input: (async function* () {})(),
    write: (text) => void (told += text),
    warn: (text) => void (told += text),
  });
  expect(told).toBe(`${JSON.stringify({ months: 4, hash, ok: true })}\n`);
  expect(code).toBe(0);
});

test('the link is copied to the clipboard', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  await game.play(1);
  await game.page.evaluate(() => window.brenner?.commands.copyLink());
  expect((await game.standing()).notice).toContain('on the clipboard');
  const copied = await game.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await game.link());
});

test('a link is shown where the browser lets nothing onto the clipboard', async ({ context }) => {
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  await game.page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    return window.brenner?.commands.copyLink();
  });
  expect((await game.standing()).notice).toContain(await game.link());
});

test('a replay tells how far it is', async ({ context }) => {
  const game = await GamePage.open(context);
  await game.newGame(null);
  await game.play(8);
  const link = await game.link();
  const done = await game.page.evaluate(async (address) => {
    const { store, commands } = window.brenner ?? {};
    const seen: number[] = [];
    const stop = store?.subscribe(({ stage }) => {
      if (stage.kind === 'loading') seen.push(stage.done);
    });
    await commands?.openLink(address);
    stop?.();
    return seen;
  }, link);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(new Set(done).size).toBeGreaterThanOrEqual(8);
  expect(done.at(-1)).toBe(1);
});

test('a link that is cut short, damaged or foreign gives a clear message and nothing hangs', async ({
  context,
}) => {
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  const link = await game.link();
  const other = await GamePage.open(context);
  for (const [spoilt, says] of [
    [link.slice(0, -6), 'The end of the link is missing'],
    [link.replace(/.{9}$/, 'AAAAAAAAA'), 'not what was written'],
    ['#news', 'no link of the game'],
  ] as const) {
    await other.page.evaluate(
      (address) => window.brenner?.commands.openLink(address),
      spoilt.slice(spoilt.indexOf('#')),
    );
    const { stage, notice } = await other.standing();
    expect(stage).toBe('title');
    expect(notice).toContain(says);
  }
});

test('a timeline is copied for a forum with the link, and saved as a page of its own', async ({
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const game = await GamePage.open(context);
  await game.newGame('ITA');
  await game.play(3);
  const { page } = game;
  await page.keyboard.press('.');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('It is on the clipboard')).toBeVisible();
  const post = await page.evaluate(() => navigator.clipboard.readText());
  expect(post).toMatch(/^\[size=5\]\[b\]The Pact: Italy\[\/b\]/);
  expect(post).toContain(`[url=${await game.link()}]`);

  await page.getByLabel('Form').selectOption('Web page');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const html = await readFile(await (await download).path(), 'utf8');
  expect(html).toContain('<title>The Pact: Italy</title>');
  expect(html).toContain(`<a href="${await game.link()}">`);
});
