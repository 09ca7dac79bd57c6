import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { lay, PAGES } from './pages.ts';

/** The same page by the type that axe's own copy of Playwright gives it. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong, in words. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage })
    .exclude('#stage')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong with the title page', async ({ page }) => {
      await new Driver(page).open();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds nothing wrong with any page of the desk', async ({ page }) => {
      test.setTimeout(120_000);
      const driver = new Driver(page);
      await driver.open();
      await driver.newGame('Italy', 'axe');
      await driver.playback('Not shown');
      await driver.endMonth();
      await driver.press('n');
      for (const name of PAGES) {
        await lay(page, name);
        expect(await faults(page), name).toEqual([]);
      }
    });
  });
}
