import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Spot } from './driver.ts';

/** Longer than a long press, in milliseconds. */
const LONG = 700;
/** The parts of a way in which a finger is seen to move. */
const PARTS = [0.1, 0.25, 0.5, 0.75, 1];

/** Plays with fingers alone, sent by the protocol of Chromium as a touch screen sends them. */
export class Finger {
  readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  tap(goal: Locator): Promise<void> {
    return goal.tap();
  }

  tapAt(spot: Spot): Promise<void> {
    return this.page.touchscreen.tap(spot.x, spot.y);
  }

  async longPress(spot: Spot): Promise<void> {
    await this.touch('touchStart', spot);
    await this.page.waitForTimeout(LONG);
    await this.touch('touchEnd');
  }

  /** Goes down at one spot, over others, and is lifted at the last. */
  async drag(from: Spot, ...over: readonly Spot[]): Promise<void> {
    await this.touch('touchStart', from);
    let last = from;
    for (const to of over) {
      for (const part of PARTS) await this.touch('touchMove', between(last, to, part));
      last = to;
    }
    await this.touch('touchEnd');
  }

  /** Two fingers about a spot go from one distance to another. */
  async pinch(about: Spot, from: number, to: number): Promise<void> {
    const pair = (apart: number): Spot[] => [
      { x: about.x - apart / 2, y: about.y },
      { x: about.x + apart / 2, y: about.y },
    ];
    await this.touch('touchStart', ...pair(from));
    for (const part of PARTS) await this.touch('touchMove', ...pair(from + (to - from) * part));
    await this.touch('touchEnd');
  }

  private async touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...spots: readonly Spot[]
  ): Promise<void> {
    const touchPoints = spots.map((spot, id) => ({ ...spot, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});
