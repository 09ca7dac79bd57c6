/** What a frame of the full map costs while somebody pans and zooms. */
import type { CDPSession, Page } from '@playwright/test';
import { type Figure, rounded } from './figure.ts';
import { withMap } from './page.ts';

/** Orders on the map; the scenario itself brings more than 150 units. */
const ARROWS = 40;
/** Movements of the mouse, each some pixels or one notch of the wheel. */
const PULLS = 60;
const NOTCHES = 30;
/** The longest that names, flags and panels go on settling. */
const SETTLE = 3000;

export interface MapCost {
  readonly frame: Figure;
  readonly drawCalls: Figure;
}

let measured: Promise<MapCost> | undefined;

/** Script time and draw calls of a frame; measured once for both. */
export const benchMap = (): Promise<MapCost> => (measured ??= withMap(measure));

export const benchFrame = async (): Promise<Figure> => (await benchMap()).frame;
export const benchDrawCalls = async (): Promise<Figure> => (await benchMap()).drawCalls;

async function measure(page: Page): Promise<MapCost> {
  const shown = await page.evaluate(crowdMap, ARROWS);
  await page.waitForTimeout(SETTLE);
  const still = await framesWhile(page, () => page.waitForTimeout(1000));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await panAndZoom(page);
  const before = await scriptTime(session);
  const calls = await framesWhile(page, () => panAndZoom(page));
  const spent = (await scriptTime(session)) - before;
  const note = `${calls.length} frames, ${shown.units} units, ${shown.arrows} arrows; ${still.length} frames while still`;
  return {
    frame: { value: rounded(spent / calls.length, 2), unit: 'ms', note },
    drawCalls: {
      value: Math.max(...calls),
      unit: 'calls',
      note: 'the most in any of these frames',
    },
  };
}

/** Runs in the page: gives so many orders to move, whoever's the units are. */
function crowdMap(arrows: number): { units: number; arrows: number } {
  const { game } = window.brenner?.store.getState() ?? {};
  if (!game) throw new Error('no game is on the table');
  const units = Object.entries(game.world.units);
  const orders = units.flatMap(([unit, { at }]) => {
    const to = game.content.board.neighbours[at]?.[0]?.to;
    return to === undefined ? [] : [{ kind: 'move' as const, unit: unit as never, to }];
  });
  const given = orders.slice(0, arrows);
  window.brenner?.store.setState({ orders: given });
  return { units: units.length, arrows: given.length };
}

/** Draw calls of every frame that the map draws while something is done. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => window.mapProbe?.calls.splice(0));
  await act();
  return page.evaluate(() => window.mapProbe?.calls ?? []);
}

/** Out to the whole sheet, into the streets, and across, as with a mouse. */
async function panAndZoom(page: Page): Promise<void> {
  const { mouse } = page;
  await mouse.move(720, 450);
  for (const turn of [200, -200]) {
    for (let notch = 0; notch < NOTCHES; notch++) await mouse.wheel(0, turn);
    await mouse.down();
    for (let pull = 1; pull <= PULLS; pull++) {
      await mouse.move(720 + 4 * pull * Math.sign(turn), 450 + 2 * pull);
    }
    await mouse.up();
    await mouse.move(720, 450);
  }
}

/** Milliseconds that the page's scripts have run. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}
