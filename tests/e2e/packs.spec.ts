import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { GamePage } from './gamePage.ts';

test.use({ viewport: { width: 1024, height: 768 } });

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const PATHS = ['pack.json', 'scenario.json', 'ownership.json', 'texts/en.json'];

/** The pack of the README's chapter on modding, file by file as it stands there. */
const PACK = Object.fromEntries(
  [...README.slice(README.indexOf('## Modding')).matchAll(/```json\n([\s\S]*?)```/g)]
    .slice(0, PATHS.length)
    .map(([, json = ''], i): [string, string] => [PATHS[i] ?? '', json]),
);

function zipOf(pack: Readonly<Record<string, string>>): number[] {
  const files = Object.entries(pack).map(([path, value]): [string, Uint8Array] => [
    `my-europe/${path}`,
    strToU8(value),
  ]);
  return [...zipSync(Object.fromEntries(files))];
}

/** Drops a file on the page as a player's mouse would. */
async function drop({ page }: GamePage, name: string, bytes: number[]): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      return transfer;
    },
    [name, bytes] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop the pack here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('the pack of the README, dropped on the page, is played, kept and taken away again', async ({
  context,
}) => {
  const game = await GamePage.open(context);
  const { page } = game;
  await drop(game, 'my-europe.zip', zipOf(PACK));
  await expect(page.getByRole('heading', { name: 'Another Europe' })).toBeVisible();
  await expect(page.getByText('The Italian Republic').first()).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Another Europe' })).toBeVisible();
  await page.evaluate(() =>
    window.brenner?.commands.newGame({ scenario: 'my-europe', power: 'ITA' as never, seed: 's' }),
  );
  await game.play(1);
  const owner = await page.evaluate(
    () => window.brenner?.world?.provinces['innsbruck' as never]?.owner,
  );
  expect(owner).toBe('ITA');

  const texts = { 'my.title': 'Third Europe', 'my.blurb': '…', 'power.ITA': '<b>Etruria</b>' };
  const renamed = { ...PACK, 'texts/en.json': JSON.stringify({ texts }) };
  await drop(game, 'my-europe.zip', zipOf(renamed));
  await expect(page.locator('.bar').getByText('<b>Etruria</b>')).toBeAttached();
  await page.evaluate(() => window.brenner?.commands.playAgain());
  expect(await page.evaluate(() => window.brenner?.store.getState().game?.months.length)).toBe(0);

  await page.evaluate(() => window.brenner?.commands.toTitle());
  await page.getByRole('button', { name: 'Take my-europe from the shelf' }).click();
  await expect(page.getByRole('heading', { name: 'Third Europe' })).toBeHidden();
});

test('a broken pack is listed with its problems and hinders no other', async ({ context }) => {
  const game = await GamePage.open(context);
  const { page } = game;
  const broken = { ...PACK, 'ownership.json': '{ "owners": { "ITA": ["insbruck"] } }' };
  await drop(game, 'my-europe.zip', zipOf(broken));
  await expect(page.getByText('my-europe/ownership.json:1:23')).toBeVisible();
  await expect(page.getByText('Did you mean "innsbruck"?')).toBeVisible();
  await drop(game, 'x.zip', [1, 2, 3]);
  await expect(page.getByText('This is no zip')).toBeVisible();
  await page.reload();
  await game.newGame('ITA');
  await game.play(1);
  await game.expectStanding({ stage: 'playing', months: 1 });
});
