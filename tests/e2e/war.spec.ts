import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';

/** Sends two of our armies into one empty town of ours, where only one of them can get. */
const crowd = (page: Page) =>
  page.evaluate(() => {
    const { store, commands } = window.brenner ?? {};
    const { legal, world } = store?.getState().game ?? {};
    const marches = Object.values(legal?.units ?? {}).flat();
    const taken = new Set(Object.values(world?.units ?? {}).map(({ at }) => at));
    for (const one of marches) {
      if (one.kind !== 'move' || taken.has(one.to)) continue;
      const other = marches.find(
        (each) => each.kind === 'move' && each.to === one.to && each.unit !== one.unit,
      );
      if (other === undefined) continue;
      commands?.give(one);
      commands?.give(other);
      return;
    }
  });

/** Orders a march into a place, whichever unit can do it. */
const march = (page: Page, to: string) =>
  page.evaluate((goal) => {
    const { store, commands } = window.brenner ?? {};
    const marches = Object.values(store?.getState().game?.legal?.units ?? {}).flat();
    const order = marches.find((each) => each.kind === 'move' && each.to === goal);
    if (order === undefined) throw new Error(`nobody can march to ${goal}`);
    commands?.give(order);
  }, to);

/** Draws across a place on the map with the mouse. */
async function drawAcross(driver: Driver, place: string): Promise<void> {
  const { mouse } = driver.page;
  const { x, y } = await driver.spotOf(place);
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + 60, y + 40, { steps: 4 });
  await mouse.up();
}

test('a person fights a war, asks why an order failed, and settles the peace', async ({ page }) => {
  const driver = new Driver(page);
  await driver.open();
  await driver.newGame('France', 'a first war');
  await driver.playback('Not shown');

  await driver.openPower('Luxembourg');
  await driver.panel().getByRole('button', { name: 'Declare war' }).click();
  await crowd(page);
  await driver.endMonth();

  // The staff knows why one of the two did not get through, and what would have helped.
  await driver.blur();
  await driver.press('f');
  await driver.panel().getByRole('tab', { name: 'Staff report' }).click();
  await driver.panel().getByText('Why it failed').first().click();
  await expect(driver.panel().getByText(/^Force \d+ against \d+\.$/)).toBeVisible();
  await expect(driver.panel().getByText('It would have gone well with:')).toBeVisible();

  // The war has a page: its sides, its score, its front, and a way out.
  await driver.blur();
  await driver.press('r');
  const war = driver.panel();
  await expect(war.getByRole('heading', { name: /^France against Luxembourg/ })).toBeVisible();
  await expect(war.getByText('How it goes for us')).toBeVisible();
  await expect(war.getByRole('heading', { name: 'Fronts' })).toBeVisible();
  await expect(war.getByRole('button', { name: /^Offer Luxembourg peace/ })).toBeVisible();

  await march(page, 'luxembourg');
  await driver.blur();
  await driver.press('o');
  await expect(driver.panel().getByText(/Alone it carries/)).toBeVisible();
  await driver.endMonth();

  // Luxembourg has given in: we say what we want of it, and the conference grants it.
  await driver.openPower('Luxembourg');
  await driver.panel().getByRole('button', { name: 'To the peace conference' }).click();
  const pencil = driver.panel().getByRole('button', { name: 'Occupy together', exact: true });
  await pencil.click();
  await drawAcross(driver, 'luxembourg');
  await expect(driver.panel().getByText(/goes to France/)).toBeVisible();
  await driver.press('Escape');
  await expect(pencil).toHaveAttribute('aria-pressed', 'false');
  // The claim that was drawn is the one that the province's own list shows, and can change.
  await driver
    .panel()
    .getByRole('button', { name: /^Luxembourg/ })
    .click();
  const share = driver.panel().getByRole('button', { name: /^Occupy together \(/ });
  await expect(share).toHaveAttribute('aria-pressed', 'true');
  // The winners may be at odds for a month; then the stronger claim carries.
  await driver.endMonth();
  await driver.endMonth();
  // A letter that waits for an answer may lie over it.
  await driver.blur();
  await driver.press('f');
  await expect(driver.panel().getByRole('tab', { name: 'Front page' })).toBeVisible();
  const occupiers = await page.evaluate(
    () => window.brenner?.world?.provinces['luxembourg' as never]?.occupiers,
  );
  expect(occupiers).toContain('FRA');
});
