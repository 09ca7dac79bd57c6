import type { Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { withMap } from './page.ts';

/** The longest that names, flags and panels go on settling, in ms. */
const SETTLE = 4000;
/** How long nothing is done, in ms. */
const REST = 5000;

/** Frames that the map draws while nothing moves: after opening a game, and after a month. */
export const benchStill = (): Promise<Figure> =>
  withMap(async (page) => {
    const before = await framesAtRest(page);
    await page.evaluate(() => window.brenner?.commands.set({ playback: 0 }));
    await page.evaluate(() => window.brenner?.commands.endMonth());
    const after = await framesAtRest(page);
    return {
      value: before + after,
      unit: 'frames',
      note: `in ${REST / 1000} s with the first month open, and in ${REST / 1000} s after it`,
    };
  });

async function framesAtRest(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE);
  await page.evaluate(() => window.mapProbe?.calls.splice(0));
  await page.waitForTimeout(REST);
  return page.evaluate(() => window.mapProbe?.calls.length ?? Number.NaN);
}
