import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { lay, PAGES } from './pages.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** Elements that stick out of the window or of the box that they scroll in, sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.panel-body, .title, .bar')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className || element.tagName),
  );

/** Controls that are too small for a thumb. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root :is(button, select, summary, input[type="text"])')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && height < 43.5;
      })
      .map((element) => `${element.className}: ${element.textContent}`),
  );

for (const { width, height } of SIZES) {
  test.describe(`${width}×${height}`, () => {
    const narrow = width < 720;
    test.use({ viewport: { width, height }, hasTouch: narrow, isMobile: narrow });

    test('every page fits, nothing scrolls sideways, thumbs find their targets', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const driver = new Driver(page);
      const take = async (name: string): Promise<void> => {
        await page.screenshot({ path: `tests/results/screens/${width}-${name}.png` });
        expect(await sticksOut(page), name).toEqual([]);
        if (narrow) expect(await tooSmall(page), name).toEqual([]);
      };
      await driver.open();
      await take('title');
      await driver.newGame('Italy', 'a first evening');
      await driver.playback('Not shown');
      for (let month = 0; month < 3; month += 1) await driver.endMonth();
      await driver.press('n');
      for (const name of PAGES) {
        await lay(page, name);
        await page.waitForTimeout(400);
        await take(name);
      }
    });
  });
}
