import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { faults } from './axe.ts';
import { GamePage } from './gamePage.ts';

test.use({ viewport: { width: 1024, height: 768 } });

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const CHAPTER = README.slice(README.indexOf('## Modding'), README.indexOf('## Without a screen'));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the commands of a block of the README, word for word, in a folder of its own. */
function runBlock(block: string, folder: string): void {
  for (const line of block.trim().split('\n')) {
    const words = /^npm run -s brenner -- (.+)$/.exec(line)?.[1]?.split(' ');
    if (words === undefined) throw new Error(`what is "${line}"?`);
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, join(ROOT, 'src/cli/brenner.ts'), ...words], {
      cwd: folder,
    });
  }
}

/** The files of a folder by their paths in it. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** Follows the chapter: its first commands, then each file that it names as it stands there. */
function followChapter(): { begun: Record<string, string>; changed: Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'brenner-'));
  const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(CHAPTER) ?? [];
  runBlock(commands, folder);
  const begun = filesIn(join(folder, 'my-europe'));
  const steps = [...CHAPTER.matchAll(/`(my-europe\/[a-z/]+\.json)`[^`]*```json\n([\s\S]*?)```/g)];
  for (const [, path = '', json = ''] of steps) writeFileSync(join(folder, path), json);
  runBlock('npm run -s brenner -- check my-europe', folder);
  expect(steps).toHaveLength(3);
  return { begun, changed: filesIn(join(folder, 'my-europe')) };
}

const { begun: BEGUN, changed: PACK } = followChapter();

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

test('the pack that new-pack writes is played as it stands', async ({ context }) => {
  const game = await GamePage.open(context);
  const { page } = game;
  await drop(game, 'my-europe.zip', zipOf(BEGUN));
  await expect(page.getByText('The Other Republic').first()).toBeVisible();
  const [power] = Object.keys(
    (JSON.parse(BEGUN['ownership.json'] ?? '') as { owners: object }).owners,
  );
  await page.evaluate(
    (me) =>
      window.brenner?.commands.newGame({ scenario: 'my-europe', power: me as never, seed: 's' }),
    power,
  );
  await game.play(1);
  await expect(page.getByText('Send a garrison').first()).toBeVisible();
});

test('the pack of the README, dropped on the page, is played, shared, kept and taken away again', async ({
  context,
  browser,
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
  const happened = await page.evaluate(() => window.brenner?.world?.happened['posts' as never]);
  expect(happened).toBeDefined();

  const link = await game.link();
  const elsewhere = await browser.newContext();
  const theirs = await GamePage.open(elsewhere);
  const open = () =>
    theirs.page.evaluate(
      (text) => window.brenner?.commands.openLink(text),
      link.slice(link.indexOf('#')),
    );
  await open();
  expect((await theirs.standing()).notice).toContain('my-europe');
  await drop(theirs, 'my-europe.zip', zipOf(PACK));
  await expect(theirs.page.getByRole('heading', { name: 'Another Europe' })).toBeVisible();
  await open();
  expect(await theirs.link()).toBe(link);
  await elsewhere.close();

  const { texts } = JSON.parse(PACK['texts/en.json'] ?? '') as { texts: object };
  const other = { ...texts, 'my-europe.title': 'Third Europe', 'power.ITA': '<b>Etruria</b>' };
  const renamed = { ...PACK, 'texts/en.json': JSON.stringify({ texts: other }) };
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
  expect(await faults(page)).toEqual([]);
  await drop(game, 'x.zip', [1, 2, 3]);
  await expect(page.getByText('This is no zip')).toBeVisible();
  await page.reload();
  await game.newGame('ITA');
  await game.play(1);
  await game.expectStanding({ stage: 'playing', months: 1 });
});
