import { expect, type Locator, type Page } from '@playwright/test';

/** What the page tells of its game through `window.brenner`. */
export interface Standing {
  readonly month: number;
  readonly hash: string | null;
}

/** A treaty that a balance sheet says would be accepted. */
export interface Promised {
  readonly power: string;
  readonly clause: string;
}

/** A spot of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Pixels per unit of the board over one's own capital. */
const HOME_SCALE = 0.56;

/** Plays as a person does, by what is written on the page. */
export class Driver {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the title page and waits until the packs are read. */
  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await expect(this.scenario().getByRole('button', { name: /^Play / })).toBeVisible();
  }

  /** The scenario that is played in the tests, among those on the shelf. */
  scenario(): Locator {
    return this.page.locator('form').filter({ hasText: 'May 1933' });
  }

  async newGame(power: string, seed: string): Promise<void> {
    const form = this.scenario();
    await form.getByRole('radio', { name: new RegExp(`^${power}`) }).check({ force: true });
    await form.getByLabel('Seed').fill(seed);
    await form.getByRole('button', { name: `Play ${power}` }).click();
    await this.waitForDesk();
  }

  /** Until the desk stands and a month can be ended. */
  async waitForDesk(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'End month' })).toBeVisible({
      timeout: 30_000,
    });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The page of the desk that is open. */
  panel(): Locator {
    return this.page.getByRole('complementary');
  }

  async close(): Promise<void> {
    await this.panel().getByRole('button', { name: 'Close' }).click();
  }

  /** Sets how the month is shown, by the settings page. */
  async playback(how: 'Not shown' | 'Slowly' | 'At leisure' | 'Quickly'): Promise<void> {
    await this.press(',');
    await this.panel().getByLabel('The month on the map').selectOption(how);
    await this.close();
  }

  /** Ends the month by its key and skips the showing of it. */
  async endMonth(): Promise<void> {
    const { month } = await this.standing();
    await this.blur();
    await this.press('Enter');
    await this.page.waitForFunction(
      (before) => (window.brenner?.world?.month ?? 0) > before,
      month,
    );
    const skip = this.page.getByRole('button', { name: 'Skip' });
    if (await skip.isVisible()) await skip.click();
    await this.waitForDesk();
  }

  /** Puts the focus back to the page, so that keys are the desk's. */
  async blur(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  /** Opens a page by its key, unless it is open or on its way: the key would close it again. */
  private async turnTo(kind: string, key: string): Promise<void> {
    const open = await this.page.evaluate(() => window.brenner?.store.getState().panel.kind);
    if (open !== kind) await this.press(key);
  }

  async openPower(name: string): Promise<void> {
    await this.blur();
    await this.turnTo('power', 'p');
    await this.panel().getByLabel('Another power').selectOption(name);
    await expect(this.panel().getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
  }

  /** Drafts clauses until a power would accept one of them, and sends that. */
  async signWithAnybody(powers: readonly string[], clauses: readonly string[]): Promise<Promised> {
    for (const power of powers) {
      await this.openPower(power);
      await this.panel().getByRole('button', { name: 'Make an offer' }).click();
      await expect(this.panel().getByRole('heading', { name: 'Clauses to add' })).toBeVisible();
      for (const clause of clauses) {
        if (await this.drafts(clause)) {
          await this.panel().getByRole('button', { name: /^Send/ }).click();
          return { power, clause };
        }
      }
    }
    throw new Error('nobody would sign anything');
  }

  /** Adds a clause to the draft; takes it out again when they would refuse. */
  private async drafts(clause: string): Promise<boolean> {
    const add = this.panel().getByRole('button', { name: `Add: ${clause}`, exact: true });
    if (!(await add.isVisible())) return false;
    await add.click();
    if (await this.panel().getByText('would accept').isVisible()) return true;
    await this.panel().getByRole('button', { name: 'Strike out article 1' }).click();
    return false;
  }

  /** Gives a unit an order by the list of those that are open to it, on its place's page. */
  async orderByList(place: string, sentence: RegExp): Promise<string> {
    await this.blur();
    await this.turnTo('orders', 'o');
    await this.panel()
      .getByRole('button', { name: new RegExp(place) })
      .first()
      .click();
    await this.blur();
    await this.press('i');
    await this.panel().getByText('Orders open to it').click();
    const order = this.panel().getByRole('button', { name: sentence }).first();
    const said = await order.innerText();
    await order.click();
    await expect(order).toHaveAttribute('aria-pressed', 'true');
    return said;
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
      const { game } = window.brenner?.store.getState() ?? {};
      const labelOf = (each: string | undefined): Spot =>
        game?.content.board.places[each as never]?.label ?? { x: 0, y: 0 };
      const home = labelOf(game?.me ? game.world.powers[game.me]?.capital : undefined);
      const there = labelOf(id);
      return { x: there.x - home.x, y: there.y - home.y };
    }, place);
    return { x: x + away.x * HOME_SCALE, y: y + away.y * HOME_SCALE };
  }

  standing(): Promise<Standing> {
    return this.page.evaluate(() => ({
      month: window.brenner?.world?.month ?? 0,
      hash: window.brenner?.hash ?? null,
    }));
  }
}
