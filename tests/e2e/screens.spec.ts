import { expect, type Page, test } from '@playwright/test';
import type { Settings } from '../../src/game/state.ts';
import { faults } from './axe.ts';
import { Driver } from './driver.ts';
import { misfits, tooSmall } from './fits.ts';
import { eachScreen, stirUpEurope } from './pages.ts';
import { withoutMap } from './withoutMap.ts';

/** One way to look at every screen: its window, its text, and what is looked for. */
interface Look {
  readonly name: string;
  readonly window: readonly [width: number, height: number];
  readonly textSize?: Settings['textSize'];
  readonly wrong: (page: Page) => Promise<string[]>;
}

/**
 * Looks at the title page and at every screen of a stirred up Europe, in each of the ways. All
 * that is wrong is told, with the screen that it is wrong on, so that one run tells everything.
 */
async function lookAtAll(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  const take = async (screen: string, { name, wrong }: Look): Promise<void> => {
    found.push(...(await wrong(page)).map((fault) => `${screen} ${name}: ${fault}`));
  };
  const begin = async ({ window: [width, height], textSize = 100 }: Look): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => window.brenner?.commands.set({ textSize: size }), textSize);
  };
  await new Driver(page).open();
  for (const look of looks) {
    await begin(look);
    await take('title', look);
  }
  await stirUpEurope(page);
  for (const look of looks) {
    await begin(look);
    await eachScreen(page, (screen) => take(screen, look));
  }
  return found;
}

const byThumb = async (page: Page): Promise<string[]> => [
  ...(await misfits(page)),
  ...(await tooSmall(page)),
];

test.describe('by touch and lamp', () => {
  test.use({ hasTouch: true, isMobile: true, colorScheme: 'dark', reducedMotion: 'reduce' });

  test('on a phone and a tablet every screen fits, thumbs find their targets, and axe finds nothing', async ({
    page,
  }) => {
    const found = await lookAtAll(page, [
      { name: 'on a tablet', window: [1024, 768], wrong: byThumb },
      {
        name: 'on a phone',
        window: [390, 844],
        wrong: async (each) => [...(await byThumb(each)), ...(await faults(each))],
      },
    ]);
    expect(found).toEqual([]);
  });
});

test.describe('by mouse and day, without a map', () => {
  test.use({ colorScheme: 'light', reducedMotion: 'reduce' });

  test('on a desk every screen fits, also with text twice as large, and axe finds nothing', async ({
    page,
  }) => {
    await withoutMap(page);
    const found = await lookAtAll(page, [
      { name: 'through a glass', window: [720, 450], wrong: misfits },
      { name: 'in large text', window: [1440, 900], textSize: 200, wrong: misfits },
      {
        name: 'on a desk',
        window: [1440, 900],
        wrong: async (each) => [...(await misfits(each)), ...(await faults(each))],
      },
    ]);
    expect(found).toEqual([]);
  });
});
