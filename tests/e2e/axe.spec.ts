import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { lay, PLAIN } from './pages.ts';

/** Those that are there in any month. */
const PAGES = [
  ...PLAIN,
  'paper',
  'desk',
  'province',
  'sea',
  'our standing',
  'their standing',
] as const;

/** The same page by the type that axe's own copy of Playwright gives it. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong, in words; by dark light only the colours differ. */
async function faults(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage }).exclude('#stage');
  if (scheme === 'dark') axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('axe finds nothing wrong with the title page', async ({ page }) => {
      await new Driver(page).open();
      expect(await faults(page, colorScheme)).toEqual([]);
    });

    test('axe finds nothing wrong with any page of the desk', async ({ page }) => {
      const driver = new Driver(page);
      await driver.open();
      await driver.newGame('Italy', 'axe');
      await driver.playback('Not shown');
      await driver.endMonth();
      await driver.press('n');
      for (const name of PAGES) {
        await lay(page, name);
        expect(await faults(page, colorScheme), name).toEqual([]);
      }
    });
  });
}
