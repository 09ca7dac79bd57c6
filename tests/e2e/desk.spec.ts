import { expect, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { withoutMap } from './withoutMap.ts';

test('the desk answers what they would want, warns, foretells, and lets quiet months go by', async ({
  page,
}) => {
  await withoutMap(page);
  const driver = new Driver(page);
  await driver.open();
  await driver.newGame('Italy', 'a first evening');
  await driver.playback('Not shown');

  // An alliance with Paris is out of reach, whatever is added; the key asks as the button does.
  await driver.openPower('France');
  await driver.panel().getByRole('button', { name: 'Make an offer' }).click();
  await driver.panel().getByRole('button', { name: 'Add: Alliance', exact: true }).click();
  await driver.blur();
  await driver.press('w');
  await expect(driver.panel().getByText(/would (move France to|sign)/)).toBeVisible();

  // The war that is declared already cannot be declared again, and the button says why.
  await driver.openPower('Yugoslavia');
  const declare = driver.panel().getByRole('button', { name: 'Declare war' });
  await declare.click();
  await driver.endMonth();
  await driver.openPower('Yugoslavia');
  await expect(declare).toBeDisabled();
  await expect(declare).toHaveAccessibleDescription(/We are at war with them/);
  await driver.openPower('Italy');
  await expect(driver.panel().getByText('How it goes for them')).toBeVisible();
  await driver.panel().getByRole('button', { name: 'The war: sides, score, fronts' }).click();
  await expect(driver.panel().getByRole('button', { name: 'Change sides' })).toBeDisabled();

  // Each order has its forecast beside it.
  await driver.orderByList('Bolzano', / moves from Bolzano to Trento/);
  await driver.blur();
  await driver.press('o');
  await expect(driver.panel().getByText(/Alone it carries/)).toBeVisible();

  // A place of the order being given can be chosen by its name with the mouse, at the first press.
  await driver.press('Escape');
  await driver.press('n');
  const bar = page.getByRole('region', { name: 'The order being given' });
  await bar.getByText(/^Choose by name/).click();
  await bar.getByRole('listitem').last().getByRole('button').click();
  await expect(bar.getByText('What shall it do?')).toBeVisible();

  // Advancing ends at least the month, and stops where the player is needed.
  const { month } = await driver.standing();
  await driver.blur();
  await driver.press('a');
  await page.waitForFunction(() => window.brenner?.store.getState().stage.kind === 'playing');
  const after = await driver.standing();
  const waits = await page.getByText('Somebody waits for our answer').isVisible();
  expect(after.month > month || waits).toBe(true);
});
