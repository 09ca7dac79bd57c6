import { expect, type Locator, type Page, test } from '@playwright/test';
import { Driver } from './driver.ts';
import { Finger, type Spot } from './finger.ts';

/** What the game itself holds, to compare with what the fingers did. */
const table = (page: Page) =>
  page.evaluate(() => {
    const { orders = [], panel, selection, mapMode } = window.brenner?.store.getState() ?? {};
    return {
      orders: orders.map((order) => ('to' in order ? `${order.kind} ${order.to}` : order.kind)),
      place: panel?.kind === 'province' ? panel.province : null,
      selected: selection?.province ?? null,
      mapMode,
    };
  });

/** Pixels per unit of the board over one's own capital. */
const HOME_SCALE = 0.56;

/** Plays as a person does who has fingers and no keys. */
class Hand extends Driver {
  readonly finger: Finger;

  constructor(finger: Finger) {
    super(finger.page);
    this.finger = finger;
  }

  /** Taps the first button of that name. */
  tap(name: string | RegExp, within: Pick<Page, 'getByRole'> = this.page): Promise<void> {
    return this.finger.tap(within.getByRole('button', { name }).first());
  }

  orderBar(): Locator {
    return this.page.getByRole('region', { name: 'The order being given' });
  }

  /** The middle of what is seen of the map: at first it is one's own capital. */
  async middle(): Promise<Spot> {
    const box = await this.page.locator('#stage').boundingBox();
    if (box === null) throw new Error('the map has no room');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where a place is seen while the map stands as it does at the beginning. */
  async spotOf(place: string): Promise<Spot> {
    const { x, y } = await this.middle();
    const away = await this.page.evaluate((id) => {
      const labelOf = (each: string): Spot =>
        window.brenner?.content?.board.places[each as never]?.label ?? { x: 0, y: 0 };
      const [home, there] = [labelOf('roma'), labelOf(id)];
      return { x: there.x - home.x, y: there.y - home.y };
    }, place);
    return { x: x + away.x * HOME_SCALE, y: y + away.y * HOME_SCALE };
  }

  /** Taps a place until it is the one selected: the map may still be on its way home. */
  async select(place: string, spot: Spot): Promise<void> {
    await expect(async () => {
      await this.finger.tapAt(spot);
      await this.page.waitForTimeout(500);
      expect((await table(this.page)).selected).toBe(place);
    }).toPass({ intervals: [1000] });
  }

  async begin(): Promise<void> {
    await this.open();
    await this.finger.tap(this.scenario().getByText('Italy', { exact: true }));
    await this.finger.tap(this.scenario().getByLabel('Seed'));
    await this.page.keyboard.type('by finger');
    await this.tap('Play Italy', this.scenario());
    await this.waitForDesk();
    await this.tap('Read, put away');
    await this.page.locator('#stage canvas').waitFor();
  }

  override async close(): Promise<void> {
    await this.tap('Close', this.panel());
    await expect(this.panel()).toBeHidden();
  }

  override async endMonth(): Promise<void> {
    const { month } = await this.standing();
    await this.tap('End month');
    await this.page.waitForFunction(
      (before) => (window.brenner?.world?.month ?? 0) > before,
      month,
    );
    const skip = this.page.getByRole('button', { name: 'Skip' });
    if (await skip.isVisible()) await this.finger.tapAt(await this.middle());
    await this.waitForDesk();
    if (await this.panel().isVisible()) await this.close();
  }
}

/** Selects by a tap, moves the map by a drag and a pinch, opens a place by a long press. */
async function exploreMap(hand: Hand): Promise<void> {
  const { finger, page } = hand;
  const home = await hand.middle();
  await hand.select('roma', home);
  await hand.tap('Cancel', hand.orderBar());
  const aside = { x: home.x + 60, y: home.y - 80 };
  await finger.drag(home, aside);
  await finger.longPress(aside);
  await expect.poll(async () => (await table(page)).place).toBe('roma');
  await hand.close();
  await finger.drag(aside, home);
  // About the fingers: what was under them stays there, what was aside has gone further.
  const near = { x: home.x, y: home.y - 90 };
  await finger.pinch(near, 60, 120);
  await finger.longPress({ x: home.x, y: home.y + 90 });
  await expect.poll(async () => (await table(page)).place).toBe('roma');
  await hand.close();
  await finger.pinch(near, 120, 60);
}

/** Sends the army of the capital to a neighbouring place: it is tapped, and then the goal. */
async function marchByTaps(hand: Hand, to: string): Promise<void> {
  await hand.select('roma', await hand.middle());
  await hand.tap('Move', hand.orderBar());
  await hand.finger.tapAt(await hand.spotOf(to));
  await expect.poll(async () => (await table(hand.page)).orders).toContain(`move ${to}`);
}

const SCREENS = [
  { kind: 'phone', width: 390, height: 844 },
  { kind: 'tablet', width: 1024, height: 768 },
];

for (const { kind, width, height } of SCREENS) {
  test.describe(kind, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('a month is played by the fingers alone', async ({ page }) => {
      test.setTimeout(120_000);
      const hand = new Hand(await Finger.on(page));
      await hand.begin();
      await exploreMap(hand);
      await marchByTaps(hand, 'napoli');
      await hand.endMonth();
    });
  });
}
