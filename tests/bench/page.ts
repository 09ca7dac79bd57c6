/** The built page in a headless Chromium, for measurements. */
import { chromium, type Page } from '@playwright/test';
import { serve } from '../../src/cli/site/serve.mjs';
import { chromiumOptions } from '../setup/chromiumOptions.ts';
import { emptyGameLink } from './emptyGameLink.ts';
import { installMapProbe } from './mapProbe.ts';

/** The name that tsx writes around functions, which those sent to the page look for there. */
const NAME_HELPER = 'globalThis.__name = (named) => named';

/** No page takes longer to show its map, however busy the machine. */
const PATIENCE = 120_000;

/** Opens the first month as Italy, with nothing cached, and calls once map and desk are there. */
export async function withMap<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const { url, close } = await serve('dist', 0);
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(NAME_HELPER);
    await page.addInitScript(installMapProbe);
    await page.goto(url + emptyGameLink());
    await page.waitForFunction(() => typeof window.mapProbe?.firstPaint === 'number');
    // The desk comes after the first picture, and the names after the desk.
    await page.locator('#stage[aria-busy="false"]').waitFor();
    return await measure(page);
  } finally {
    await browser.close();
    close();
  }
}
