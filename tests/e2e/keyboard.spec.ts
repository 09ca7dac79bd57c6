import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { Typist } from './typist.ts';

/** What the game itself holds, to compare the page's words with. */
const table = (page: Page) =>
  page.evaluate(() => {
    const { mapMode, orders, selection, game } = window.brenner?.store.getState() ?? {};
    const unit = selection?.unit ?? null;
    return {
      mapMode,
      kinds: orders?.map(({ kind }) => kind) ?? [],
      openToUnit: unit === null ? 0 : (game?.legal?.units[unit]?.length ?? 0),
    };
  });

test('six months are played with the keyboard alone', async ({ page }) => {
  const driver = new Driver(page);
  const keys = new Typist(page);
  const panel = driver.panel();
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const kinds = async () => (await table(page)).kinds;
  const endMonth = async (): Promise<void> => {
    const { month } = await driver.standing();
    await keys.use(page.getByRole('button', { name: 'End month' }));
    await page.waitForFunction((before) => (window.brenner?.world?.month ?? 0) > before, month);
    await driver.waitForDesk();
  };

  await driver.open();
  const italy = driver.scenario().getByRole('radio', { name: /^Italy/ });
  await keys.reach(driver.scenario().getByRole('radio', { checked: true }));
  for (let cards = 0; cards < 10 && !(await italy.isChecked()); cards += 1) {
    await keys.press('ArrowDown');
  }
  await keys.reach(driver.scenario().getByLabel('Seed'));
  await keys.type('by hand');
  await keys.use(driver.scenario().getByRole('button', { name: 'Play Italy' }));
  await driver.waitForDesk();

  await test.step('May: the settings, an offer, and an order from the page of a place', async () => {
    await keys.press(',');
    await keys.reach(panel.getByLabel('The month on the map'));
    await keys.type('Not');
    await expect(panel.getByLabel('The month on the map')).toHaveValue('0');

    await keys.reach(button('Close'));
    await keys.press('Escape');
    await keys.find('Soviet Union');
    await keys.use(button('Make an offer'));
    await keys.use(button('Add: Friendship'));
    await keys.use(button(/^Send/));
    expect(await kinds()).toEqual(['offer']);

    await keys.find('Bolzano');
    await expect(panel.getByRole('heading', { name: 'Neighbours' })).toBeVisible();
    await keys.use(button('Give it an order'));
    const open = panel.locator('summary', { hasText: 'Orders open to it' });
    await keys.use(open);
    const march = button(/ moves from Bolzano to Trento/);
    const lines = panel.locator('details[open] .line-button');
    expect(await lines.count()).toBe((await table(page)).openToUnit);
    await keys.use(march);
    await expect(march).toHaveAttribute('aria-pressed', 'true');
    await keys.press('Control+z');
    expect(await kinds()).toEqual(['offer']);
    await keys.use(march);
    await endMonth();
  });

  await test.step('June: the staff report of it, told by the tabs of the paper', async () => {
    await keys.press('Escape', 'f');
    await keys.reach(panel.getByRole('tab', { name: 'Front page' }));
    await keys.press('ArrowRight');
    await expect(panel.getByText('went from Bolzano to Trento')).toBeVisible();
    await endMonth();
  });

  await test.step('July: an army is taken up by a key and sent off by the name of the place', async () => {
    await keys.press('Escape', 'n');
    const bar = page.getByRole('region', { name: 'The order being given' });
    await keys.use(bar.locator('summary'));
    const goal = bar.locator('li button').first();
    await keys.reach(goal);
    await expect(bar.getByText(`to ${await goal.innerText()}`)).toBeVisible();
    await keys.press('Enter');
    expect(await kinds()).toEqual(['move']);
    await keys.press('n', 'h');
    expect(await kinds()).toEqual(['move', 'hold']);
    await endMonth();
  });

  await test.step('August: a page gives the focus back; something is built, and taken back', async () => {
    await keys.press('Escape');
    const opener = page.getByRole('navigation').getByRole('button', { name: /^Orders/ });
    await keys.use(opener);
    await expect(panel.getByRole('heading', { name: 'Orders', level: 2 })).toBeFocused();
    await keys.press('Escape');
    await expect(opener).toBeFocused();
    await keys.press('o');
    await keys.use(button('Begin'));
    expect(await kinds()).toEqual(['build']);
    await keys.use(button(/^Take back/));
    expect(await kinds()).toEqual([]);
    await keys.use(button('Begin'));
    await endMonth();
  });

  await test.step('September: the map changes its mode, moves and grows', async () => {
    await keys.press('Escape', '2', 'ArrowLeft', '+', 'Home');
    expect((await table(page)).mapMode).not.toBe('political');
    await keys.press('1');
    await endMonth();
  });

  await test.step('October: the game is kept under a name', async () => {
    await keys.press('Escape', 'k');
    await keys.reach(panel.getByLabel('Name', { exact: true }));
    await keys.type('By hand');
    await keys.press('Enter');
    await expect(panel.getByText('By hand')).toBeVisible();
    await endMonth();
  });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('November 1933');
});
