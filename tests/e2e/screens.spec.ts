import { expect, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { lay, PAGES, stirUpEurope } from './pages.ts';

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

/** A game with a war, a crisis and a conference in it. */
async function begin(driver: Driver): Promise<void> {
  await driver.newGame('Italy', 'a first evening');
  await driver.page.evaluate(() => window.brenner?.commands.set({ playback: 0 }));
  await stirUpEurope(driver.page);
  await driver.endMonth();
  await driver.press('n');
}

/** All that is wrong, with the page that it is wrong on, so that one run tells everything. */
class Findings {
  readonly found: string[] = [];
  note(where: string, faulty: readonly string[]): void {
    this.found.push(...faulty.map((fault) => `${where}: ${fault}`));
  }
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('on a phone, a tablet and a wide screen every page fits and thumbs find their targets', async ({
    page,
  }) => {
    const driver = new Driver(page);
    const findings = new Findings();
    const look = async (name: string): Promise<void> => {
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        findings.note(`${name} ${width}`, [...(await sticksOut(page)), ...(await tooSmall(page))]);
      }
    };
    await driver.open();
    await look('title');
    await begin(driver);
    for (const name of PAGES) {
      await lay(page, name);
      await look(name);
    }
    expect(findings.found).toEqual([]);
  });
});
