/** What the page keeps in memory over a whole game. */
import type { CDPSession, Page } from '@playwright/test';
import { type Figure, rounded } from './figure.ts';
import { withMap } from './page.ts';

const EARLY = 12;
const MONTHS = 97;

/** Months that the page is asked for at once. */
const BATCH = 12;

/** Bytes of the page's own heap: all of it, and the record of the months in it. */
interface Kept {
  readonly all: number;
  readonly record: number;
}

/**
 * Megabytes by which the page grows from its first year to its last month, the record of the
 * months played left out: that grows with every month, as it must. Pages are open in turn.
 */
export const benchMemory = (): Promise<Figure> =>
  withMap(async (page) => {
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => window.brenner?.commands.set({ playback: 0 }));
    await playTo(page, EARLY);
    const early = await kept(page, session);
    await playTo(page, MONTHS);
    const late = await kept(page, session);
    const rest = ({ all, record }: Kept): number => all - record;
    const tell = ({ all, record }: Kept): string => `${mega(all)} MB (record ${mega(record)})`;
    return {
      value: mega(rest(late) - rest(early)),
      unit: 'MB',
      note: `after ${EARLY} months ${tell(early)}, after ${MONTHS} ${tell(late)}`,
    };
  });

const mega = (bytes: number): number => rounded(bytes / 1e6, 1);

/** Plays on until so many months have been played, with one page after the other open. */
async function playTo(page: Page, months: number): Promise<void> {
  for (;;) {
    const played = await page.evaluate(playSome, Math.min(BATCH, months));
    if (played >= months) return;
  }
}

/** Runs in the page: plays up to a multiple of `batch`, or the game's end, and closes all pages. */
async function playSome(batch: number): Promise<number> {
  const { store, commands } = window.brenner ?? {};
  if (!store || !commands) throw new Error('the page has no game layer');
  const played = (): number => store.getState().game?.months.length ?? Number.NaN;
  do {
    commands.open(played() % 2 === 0 ? { kind: 'industry' } : { kind: 'war', war: null });
    await commands.endMonth();
  } while (played() % batch !== 0 && store.getState().stage.kind === 'playing');
  commands.open({ kind: 'none' });
  return played();
}

declare global {
  interface Window {
    recordTwice?: unknown;
  }
}

/** The record is as large as what a second one of it takes up. */
async function kept(page: Page, session: CDPSession): Promise<Kept> {
  const all = await heap(session);
  await page.evaluate(() => {
    window.recordTwice = structuredClone(window.brenner?.store.getState().game?.months);
  });
  const twice = await heap(session);
  await page.evaluate(() => delete window.recordTwice);
  return { all, record: twice - all };
}

/** Bytes of the page's own heap once it has been swept. */
async function heap(session: CDPSession): Promise<number> {
  for (let sweep = 0; sweep < 3; sweep++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
