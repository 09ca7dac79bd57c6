/** How long a player waits for the next month. */
import type { Page } from '@playwright/test';
import { type Figure, median, rounded } from './figure.ts';
import { withMap } from './page.ts';

/** Measured months, after some for the worker to warm up. */
const MONTHS = 12;
const WARM_UP = 4;

/** One end of a month, in ms. */
interface Wait {
  /** From the key to the new state of the page. */
  readonly state: number;
  /** The longest time in which the page's own thread answered nobody; 0 below 50 ms. */
  readonly blocked: number;
}

/** From pressing Enter as Italy to the new state, in the built page with its map and panels. */
export const benchEndOfMonth = (): Promise<Figure> =>
  withMap(async (page) => {
    await page.evaluate(() => window.brenner?.commands.set({ playback: 0 }));
    for (let month = 0; month < WARM_UP; month++) await endMonth(page);
    const waits: Wait[] = [];
    for (let month = 0; month < MONTHS; month++) waits.push(await endMonth(page));
    const blocked = Math.max(...waits.map((wait) => wait.blocked));
    return {
      value: rounded(median(waits.map(({ state }) => state)), 1),
      unit: 'ms',
      note: `${MONTHS} months in headless Chromium; longest task of the page ${rounded(blocked, 0)} ms`,
    };
  });

/** Presses Enter, and answers when the page holds the next month and has come to rest. */
async function endMonth(page: Page): Promise<Wait> {
  await page.evaluate(watchMonth);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.monthWatch ?? Promise.reject(new Error('nothing is watched')));
}

declare global {
  interface Window {
    monthWatch?: Promise<Wait>;
  }
}

/** Runs in the page: leaves a promise of the next month's waiting times in `monthWatch`. */
function watchMonth(): void {
  const { brenner, mapProbe } = window;
  if (!brenner || !mapProbe) throw new Error('the page has no game layer, or no probe');
  brenner.commands.open({ kind: 'none' });
  const { store } = brenner;
  const before = store.getState().game?.months.length;
  mapProbe.lastKey = null;
  const blocked = [0];
  const tasks = new PerformanceObserver((list) =>
    blocked.push(...list.getEntries().map(({ duration }) => duration)),
  );
  tasks.observe({ type: 'longtask' });
  window.monthWatch = new Promise((resolve, reject) => {
    const stop = store.subscribe(({ game }) => {
      if (game?.months.length === before) return;
      stop();
      const now = performance.now();
      const pressed = mapProbe.lastKey;
      if (pressed === null) reject(new Error('the month ended without a key'));
      else {
        setTimeout(() => {
          tasks.disconnect();
          resolve({ state: now - pressed, blocked: Math.max(...blocked) });
        }, 1000);
      }
    });
  });
}
