import { expect, type Locator, type Page, test } from '@playwright/test';
import { Driver, type Spot } from './driver.ts';
import { Finger } from './finger.ts';

/** What the game itself holds, to compare with what the fingers did. */
const table = (page: Page) =>
  page.evaluate(() => {
    const { orders = [], panel, selection, mapMode } = window.brenner?.store.getState() ?? {};
    return {
      orders,
      place: panel?.kind === 'province' ? panel.province : null,
      selected: selection?.province ?? null,
      mapMode,
    };
  });

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

  async kinds(): Promise<string[]> {
    return (await table(this.page)).orders.map(({ kind }) => kind);
  }

  orderBar(): Locator {
    return this.page.getByRole('region', { name: 'The order being given' });
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

  /** A tap that comes while the last month is still shown ends the showing, and another the month. */
  override async endMonth(): Promise<void> {
    const { month } = await this.standing();
    const isNext = async (): Promise<boolean> => (await this.standing()).month > month;
    await expect(async () => {
      if (await isNext()) return;
      await this.page.getByRole('button', { name: /^(End month|Skip)/ }).tap({ timeout: 5000 });
      await expect.poll(isNext, { timeout: 10_000 }).toBe(true);
    }).toPass();
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
  await expect
    .poll(async () => (await table(hand.page)).orders)
    .toEqual([expect.objectContaining({ kind: 'move', to })]);
}

/** Writes to a power and sends what is written. */
async function offer(hand: Hand, power: string, clause: string): Promise<void> {
  const panel = hand.panel();
  await hand.tap('Search');
  await hand.finger.tap(panel.getByLabel('A name, a page, a command …'));
  await hand.page.keyboard.type(power);
  await hand.tap(new RegExp(`^${power}`), panel);
  await hand.tap('Make an offer', panel);
  await hand.tap(`Add: ${clause}`, panel);
  await hand.tap(/^Send/, panel);
  expect(await hand.kinds()).toContain('offer');
  await hand.close();
}

/** Answers the first dispatch that asks for a word; false when none does. */
async function answerOne(hand: Hand): Promise<boolean> {
  await hand.tap(/^Dispatches/);
  await expect(hand.panel().getByRole('heading', { name: 'Dispatches' })).toBeVisible();
  const before = await hand.kinds();
  const answer = hand.panel().locator('.letter .actions button[aria-pressed]').first();
  const isAsked = await answer.isVisible();
  if (isAsked) {
    await hand.finger.tap(answer);
    expect(await hand.kinds()).toHaveLength(before.length + 1);
  }
  await hand.close();
  return isAsked;
}

/** A sheet is pulled up by its head, down again, and away. */
async function pullSheet(hand: Hand): Promise<void> {
  const panel = hand.panel();
  const height = async (): Promise<number> => (await panel.boundingBox())?.height ?? 0;
  /** Waits for the sheet to come to rest: its head is where it was seen. */
  const rest = async (): Promise<void> => {
    let last = Number.NaN;
    await expect
      .poll(async () => {
        const before = last;
        last = await height();
        return last - before;
      })
      .toBe(0);
  };
  const pull = async (way: number): Promise<void> => {
    await rest();
    const box = await panel.boundingBox();
    const head = { x: 120, y: (box?.y ?? 0) + 20 };
    await hand.finger.drag(head, { x: head.x, y: head.y + way });
  };
  await hand.tap(/^Orders/);
  const low = await height();
  await pull(-150);
  await expect.poll(height).toBeGreaterThan(low + 100);
  await pull(90);
  await expect.poll(height).toBe(low);
  await pull(90);
  await expect(panel).toBeHidden();
}

/** Shows another map by the chip in the corner. */
async function changeMap(hand: Hand): Promise<void> {
  await hand.tap('Map: Political');
  await hand.tap('Relations');
  await expect(hand.page.getByText('Hostile')).toBeVisible();
  await hand.tap('Map: Relations');
  await expect(hand.page.getByText('Hostile')).toBeHidden();
  expect((await table(hand.page)).mapMode).toBe('relations');
}

async function build(hand: Hand): Promise<void> {
  await hand.tap(/^Orders/);
  await hand.tap('Begin', hand.panel());
  expect(await hand.kinds()).toContain('build');
  await hand.close();
}

async function beginByTouch(page: Page): Promise<Hand> {
  const hand = new Hand(await Finger.on(page));
  await hand.begin();
  await exploreMap(hand);
  await marchByTaps(hand, 'napoli');
  return hand;
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('six months are played on a phone by the fingers alone', async ({ page }) => {
    const hand = await beginByTouch(page);
    await offer(hand, 'Soviet Union', 'Friendship');
    await hand.endMonth();
    let answers = 0;
    for (const play of [pullSheet, changeMap, build, build, pullSheet]) {
      if (await answerOne(hand)) answers += 1;
      await play(hand);
      await hand.endMonth();
    }
    expect(answers).toBeGreaterThan(0);
    await hand.tap('Paper');
    await expect(hand.panel().getByRole('tab', { name: 'Front page' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('November 1933');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('a month is played on a tablet by the fingers alone', async ({ page }) => {
    const hand = await beginByTouch(page);
    await offer(hand, 'Soviet Union', 'Friendship');
    await hand.endMonth();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('June 1933');
  });
});
