import type { Page } from '@playwright/test';

/** Pages that are the same whatever they are opened for. */
export const PLAIN = [
  'none',
  'dispatches',
  'orders',
  'industry',
  'concert',
  'theatres',
  'standing',
  'places',
  'menu',
  'search',
  'settings',
  'epilogue',
  'timeline',
  'saves',
  'keys',
  'events',
  'about',
] as const;

/** The leaves of a power's page. */
const LEAVES = ['standing', 'home', 'treaties', 'forces', 'world'] as const;

/** Pages that are opened for something: what that is, `lay` looks for. */
const ABOUT = [
  'paper',
  'desk',
  'province',
  'sea',
  'war',
  'crisis',
  'congress',
  'conference',
  'missions',
  'terms',
] as const;

/** Every page of the desk. */
export const PAGES = [
  ...PLAIN,
  ...ABOUT,
  ...LEAVES.map((leaf) => `our ${leaf}` as const),
  ...LEAVES.map((leaf) => `their ${leaf}` as const),
] as const;
export type PageName = (typeof PAGES)[number];

/**
 * Plays two months as France: it goes to war with two, takes one of them, presses a claim and
 * calls a conference, so that there is something for every page.
 */
export async function stirUpEurope(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { commands, store } = window.brenner ?? {};
    commands?.set({ playback: 0, hints: false });
    await commands?.newGame({ scenario: '1933-pact', power: 'FRA' as never, seed: 'a stir' });
    const give = (order: Parameters<NonNullable<typeof commands>['give']>[0] | undefined): void => {
      if (order === undefined) throw new Error('Europe cannot be stirred up from here');
      commands?.give(order);
    };
    const open = store?.getState().game?.legal?.state ?? [];
    const wars = open.filter((order) => order.kind === 'declare-war');
    give(wars.find(({ on }) => on === 'LUX'));
    give(wars.find(({ on }) => on !== 'LUX'));
    // Not over what the war is about: that crisis would be over at once.
    give(open.findLast(({ kind }) => kind === 'press'));
    give(open.find(({ kind }) => kind === 'call-congress'));
    await commands?.endMonth();
    const marches = Object.values(store?.getState().game?.legal?.units ?? {}).flat();
    give(marches.find((order) => order.kind === 'move' && order.to === 'luxembourg'));
    await commands?.endMonth();
  });
}

/** Lays a page on the desk as the panels do, without walking there. */
export async function lay(page: Page, name: PageName): Promise<void> {
  // A page stays until the next one is made: what is waited for below must not be the last one's.
  await page.evaluate(() => window.brenner?.commands.open({ kind: 'none' }));
  await page.locator('aside.panel h2').waitFor({ state: 'hidden' });
  await page.evaluate((wanted) => {
    const { commands, store, content } = window.brenner ?? {};
    const { game } = store?.getState() ?? {};
    if (!commands || !content || !game) throw new Error('no game on the table');
    const first = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K => {
      const [key] = Object.keys(record).sort() as K[];
      if (key === undefined) throw new Error(`there is nothing to open "${wanted}" for`);
      return key;
    };
    const { me, world } = game;
    const other = content.scenario.suggested.find((power) => power !== me);
    const capital = me && world.powers[me]?.capital;
    if (!me || !other || !capital) throw new Error('the game has no desk');
    const [whose, leaf] = wanted.split(' ');
    if (leaf !== undefined) {
      const power = whose === 'our' ? me : other;
      return commands.open({ kind: 'power', power, tab: leaf as 'standing' });
    }
    switch (wanted) {
      case 'paper':
        return commands.open({ kind: 'paper', month: game.months.at(-1)?.month ?? world.month });
      case 'desk':
        return commands.openDesk(other, {
          clauses: game.legal?.clauses[other]?.slice(0, 3) ?? [],
          until: null,
        });
      case 'province':
        return commands.open({ kind: 'province', province: capital });
      case 'sea': {
        const seas = Object.entries(content.board.places).filter(([, { kind }]) => kind === 'sea');
        return commands.open({
          kind: 'province',
          province: first(Object.fromEntries(seas)) as never,
        });
      }
      case 'war':
        return commands.open({ kind: 'war', war: first(world.wars) });
      case 'crisis':
        return commands.open({ kind: 'crisis', crisis: first(world.crises) });
      case 'congress':
        return commands.open({ kind: 'congress', congress: first(world.congresses) });
      case 'conference':
        return commands.open({ kind: 'conference', conference: first(world.conferences) });
      case 'missions':
        return commands.open({ kind: 'missions', to: other });
      case 'terms':
        return commands.open({ kind: 'terms', term: null });
      default:
        return commands.open({ kind: wanted as 'none' });
    }
  }, name);
  const shown = name === 'none' ? 'hidden' : 'visible';
  await page.locator('aside.panel h2').waitFor({ state: shown });
}

/** What else the desk can look like: each is laid out from a bare desk. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a unit taken up': async (page) => {
    await page.evaluate(() => window.brenner?.commands.nextUnit());
    await page.getByText(/^Choose by name/).click();
  },
  'a place chosen': (page) =>
    page.evaluate(() => {
      window.brenner?.commands.cancel();
      window.brenner?.commands.select('moskva' as never);
    }),
  'a notice': (page) =>
    page.evaluate(() => window.brenner?.commands.openLink('#nothing that could be read')),
  'the map of relations': async (page) => {
    await page.evaluate(() => window.brenner?.commands.setMapMode('relations'));
    const chip = page.getByRole('button', { name: 'Map: Relations', expanded: false });
    if (await chip.isVisible()) await chip.click();
  },
  'an explanation': async (page) => {
    // A focus is seen, and explains itself, once a key has been pressed.
    await page.keyboard.press('Tab');
    await page.locator('.who-power').focus();
    await page.getByRole('tooltip').waitFor();
  },
};

/** Puts all away that lies on the desk. */
export async function clear(page: Page): Promise<void> {
  await lay(page, 'none');
  await page.evaluate(() => {
    const { commands } = window.brenner ?? {};
    commands?.cancel();
    commands?.select(null);
    commands?.dismiss();
    commands?.setMapMode('political');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** Shows every screen of the desk, one after another. */
export async function eachScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const name of PAGES) {
    await lay(page, name);
    await look(name);
  }
  for (const [name, show] of Object.entries(STATES)) {
    await clear(page);
    await show(page);
    await look(name);
  }
  await clear(page);
}
