import { type BrowserContext, expect, type Page } from '@playwright/test';
import { withoutMap } from './withoutMap.ts';

/** What the tests of the game layer read off the page, through `window.brenner`. */
export interface Standing {
  readonly stage: string;
  readonly slot: string | undefined;
  readonly months: number;
  readonly hash: string | null;
  readonly notice: string | undefined;
}

/** The game layer of a page, driven by its commands as a modder's console would. */
export class GamePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A tab of its own with the page in it, its packs loaded, and no map. */
  static async open(context: BrowserContext, fragment = ''): Promise<GamePage> {
    const page = await context.newPage();
    await withoutMap(page);
    await page.goto(`/${fragment}`);
    await page.waitForFunction(() => Boolean(window.brenner?.store.getState().library));
    return new GamePage(page);
  }

  async newGame(power: string | null, seed = 'Stresa'): Promise<void> {
    await this.page.evaluate(
      ([scenario, chosen, word]) =>
        window.brenner?.commands.newGame({
          scenario: scenario ?? '',
          power: chosen as never,
          seed: word ?? '',
        }),
      ['1933-pact', power, seed] as const,
    );
  }

  /** Plays months without showing them, with some of the power's units marching about. */
  async play(months: number): Promise<void> {
    await this.page.evaluate(async (count) => {
      const { commands, store } = window.brenner ?? {};
      commands?.set({ playback: 0 });
      for (let i = 0; i < count; i++) {
        const units = Object.values(store?.getState().game?.legal?.units ?? {});
        for (const orders of units.slice(0, 6)) {
          const order = orders[((window.brenner?.world?.month ?? 0) * 3) % orders.length];
          if (order) commands?.give(order);
        }
        await commands?.endMonth();
      }
    }, months);
  }

  orders() {
    return this.page.evaluate(() => window.brenner?.store.getState().orders ?? []);
  }

  /** Orders the first unit to hold, and answers with all orders given. */
  async giveOne() {
    await this.page.evaluate(() => {
      window.brenner?.commands.nextUnit();
      window.brenner?.commands.holdSelected();
    });
    return this.orders();
  }

  standing(): Promise<Standing> {
    return this.page.evaluate(() => {
      const { stage, game, notice } = window.brenner?.store.getState() ?? {};
      return {
        stage: stage?.kind ?? '',
        slot: game?.slot,
        months: game?.months.length ?? -1,
        hash: window.brenner?.hash ?? null,
        notice: notice?.text,
      };
    });
  }

  resume(slot: string): Promise<void> {
    return this.page.evaluate((chosen) => window.brenner?.commands.resume(chosen), slot);
  }

  saves() {
    return this.page.evaluate(async () => (await window.brenner?.commands.listSaves()) ?? []);
  }

  link(): Promise<string> {
    return this.page.evaluate(async () => (await window.brenner?.commands.link()) ?? '');
  }

  async expectStanding(standing: Partial<Standing>): Promise<void> {
    await expect.poll(() => this.standing()).toMatchObject(standing);
  }
}
