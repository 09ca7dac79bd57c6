/** The longest that the page's own thread is busy at once while somebody plays a year. */
import type { Page } from '@playwright/test';
import type { Panel } from '../../src/game/state.ts';
import type { PowerId } from '../../src/rules/index.ts';
import { type Figure, rounded } from './figure.ts';
import { withMap } from './page.ts';

/** A month is ended twice with each of these open. */
const PAGES = ['none', 'paper', 'dispatches', 'war', 'industry', 'desk'] as const;
type PageKind = (typeof PAGES)[number];

/** How long a month, or a page that was opened, is left to come to rest, in ms. */
const REST = 800;
/** Months before, as the figures of a fresh engine are those of loading. */
const WARM_UP = 2;
/** What the browser itself calls a long task, in ms. */
const LONG = 50;

/** What the browser's scheduler notes; it asks for more than anybody else's types know. */
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

interface Task {
  /** Milliseconds by the clock, and those in which the thread itself worked. */
  readonly clock: number;
  readonly work: number;
}

/**
 * Work of the longest task of the page's thread, script, style and layout alike; not the time in
 * which it waits for a drawing in software or for a busy machine, which is told beside it.
 */
export const benchLongTask = (): Promise<Figure> =>
  withMap(async (page) => {
    await page.evaluate(() => window.brenner?.commands.set({ playback: 0 }));
    for (let month = 0; month < WARM_UP; month++) await endMonth(page);
    const tasks = await tasksWhile(page, async () => {
      for (const kind of PAGES) {
        await page.evaluate(openPage, kind);
        await page.waitForTimeout(REST);
        for (let month = 0; month < 2; month++) await endMonth(page);
      }
    });
    const long = tasks.filter(({ clock }) => clock > LONG);
    const clock = Math.max(...tasks.map((task) => task.clock));
    return {
      value: rounded(Math.max(...tasks.map(({ work }) => work)), 1),
      unit: 'ms',
      note: `work of ${tasks.length} tasks in ${2 * PAGES.length} months; ${long.length} over ${LONG} ms by the clock, up to ${rounded(clock, 0)} ms`,
    };
  });

async function endMonth(page: Page): Promise<void> {
  await page.evaluate(() => window.brenner?.commands.endMonth());
  await page.waitForTimeout(REST);
}

/** Runs in the page: opens one of its pages. */
function openPage(kind: PageKind): void {
  const { store, commands } = window.brenner ?? {};
  const game = store?.getState().game;
  if (!game || !commands) throw new Error('no game is on the table');
  if (kind === 'desk') return commands.openDesk('FRA' as PowerId);
  const panels: Record<Exclude<PageKind, 'desk'>, Panel> = {
    none: { kind: 'none' },
    paper: { kind: 'paper', month: game.world.month - 1 },
    dispatches: { kind: 'dispatches' },
    war: { kind: 'war', war: null },
    industry: { kind: 'industry' },
  };
  commands.open(panels[kind]);
}

/** One line of the browser's trace; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Every task of the page's own thread while something is done. */
async function tasksWhile(page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(() => performance.mark('our thread'));
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: Traced[] };
  const ours = trace.traceEvents.find(({ name }) => name === 'our thread');
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === ours?.pid && tid === ours.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, work: tdur / 1000 }));
}
