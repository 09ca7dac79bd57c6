import { expect, test } from '@playwright/test';
import { Driver } from './driver.ts';

const FRIENDS = ['Soviet Union', 'Austria', 'Hungary', 'Turkey', 'Greece', 'Bulgaria', 'Spain'];
const CLAUSES = ['Friendship', 'Neutrality', 'Consultation', 'Non-aggression'];

/** May to December. */
const MONTHS = 7;

test('a person plays May to December 1933, comes back, and sends the game on', async ({
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const driver = new Driver(await context.newPage());
  const thrown: string[] = [];
  driver.page.on('pageerror', (error) => thrown.push(error.message));
  await driver.open();
  await driver.newGame('Italy', 'a first evening');
  await driver.playback('Not shown');

  const { power } = await driver.signWithAnybody(FRIENDS, CLAUSES);
  const moved = await driver.orderByList('Bolzano', / moves from Bolzano to Trento/);
  expect(moved).toContain('to Trento');
  await driver.press('o');
  await expect(driver.panel().getByText(moved)).toBeVisible();
  await driver.endMonth();

  // What the balance sheet promised has come true, and the army stands where it was sent.
  await driver.openPower(power);
  await driver.panel().getByRole('tab', { name: 'Treaties' }).click();
  await expect(driver.panel().getByText('Signed in May 1933.').first()).toBeVisible();
  await driver.press('f');
  await driver.panel().getByRole('tab', { name: 'Staff report' }).click();
  await expect(driver.panel().getByText('went from Bolzano to Trento')).toBeVisible();

  for (let month = 1; month < MONTHS; month += 1) await driver.endMonth();
  await expect(driver.page.getByRole('heading', { level: 1 })).toHaveText('December 1933');
  const left = await driver.standing();
  expect(left.hash).not.toBeNull();
  await driver.page.close();

  const back = new Driver(await context.newPage());
  await back.open();
  await back.page.getByRole('button', { name: /Italy December 1933/ }).click();
  await back.waitForDesk();
  expect(await back.standing()).toEqual(left);

  await back.press(',');
  await back.panel().getByRole('button', { name: 'Saves' }).click();
  await back.panel().getByRole('button', { name: 'Copy link' }).click();
  await expect(back.page.getByText('The link is on the clipboard')).toBeVisible();
  const link = await back.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#g=');

  const elsewhere = await browser.newContext();
  const friend = new Driver(await elsewhere.newPage());
  await friend.page.goto(link);
  await friend.waitForDesk();
  expect(await friend.standing()).toEqual(left);
  await elsewhere.close();
  expect(thrown).toEqual([]);
});
