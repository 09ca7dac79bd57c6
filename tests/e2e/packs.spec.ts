import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { GamePage } from './gamePage.ts';

test.use({ viewport: { width: 1024, height: 768 } });

/** A pack on top of the scenario: a country renamed, a frontier moved. */
const PACK: Readonly<Record<string, object>> = {
  'pack.json': {
    $schema: '../schema/pack.schema.json',
    id: 'my-europe',
    version: '1.0.0',
    title: 'My Europe',
    authors: ['A modder'],
    licence: 'CC0-1.0',
    depends: ['1933-pact'],
    scenario: 'scenario.json',
  },
  'scenario.json': {
    $schema: '../schema/scenario.schema.json',
    id: 'my-europe',
    title: 'my.title',
    blurb: 'my.blurb',
    start: '1933-05',
    end: '1941-06',
    suggested: ['ITA'],
  },
  'ownership.json': { $schema: '../schema/ownership.schema.json', owners: { ITA: ['innsbruck'] } },
  'texts/en.json': {
    $schema: '../../schema/texts.schema.json',
    texts: {
      'my.title': 'Another Europe',
      'my.blurb': 'The Brenner lies elsewhere.',
      'power.ITA': 'The Republic of <b>Italy</b>',
    },
  },
};

function zipOf(pack: Readonly<Record<string, object | string>>): number[] {
  const files = Object.entries(pack).map(([path, value]): [string, Uint8Array] => [
    `my-europe/${path}`,
    strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
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

test('a pack dropped on the page is played, kept and taken away again', async ({ context }) => {
  const game = await GamePage.open(context);
  const { page } = game;
  await drop(game, 'my-europe.zip', zipOf(PACK));
  await expect(page.getByRole('heading', { name: 'Another Europe' })).toBeVisible();
  await expect(page.getByText('Republic of <b>Italy</b>').first()).toBeVisible();

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

  const renamed = {
    ...PACK,
    'texts/en.json': {
      ...PACK['texts/en.json'],
      texts: { 'my.title': 'Third Europe', 'my.blurb': '…', 'power.ITA': 'Etruria' },
    },
  };
  await drop(game, 'my-europe.zip', zipOf(renamed));
  await expect(page.locator('.bar').getByText('Etruria')).toBeAttached();
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
