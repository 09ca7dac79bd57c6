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
  'missions',
  'terms',
] as const;

/** Every page of the desk but that of a peace conference, which takes a won war. */
export const PAGES = [
  ...PLAIN,
  ...ABOUT,
  ...LEAVES.map((leaf) => `our ${leaf}` as const),
  ...LEAVES.map((leaf) => `their ${leaf}` as const),
] as const;
export type PageName = (typeof PAGES)[number];

/** Goes to war, presses a claim and calls a conference, so that next month each has its page. */
export async function stirUpEurope(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { commands, store } = window.brenner ?? {};
    const open = store?.getState().game?.legal?.state ?? [];
    const war = open.find(({ kind }) => kind === 'declare-war');
    // Not over what the war is about: that crisis would be over at once.
    const claim = open.findLast(({ kind }) => kind === 'press');
    const call = open.find(({ kind }) => kind === 'call-congress');
    for (const order of [war, claim, call]) {
      if (order === undefined) throw new Error('Europe cannot be stirred up from here');
      commands?.give(order);
    }
  });
}

/** Lays a page on the desk as the panels do, without walking there. */
export async function lay(page: Page, name: PageName): Promise<void> {
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
        return commands.openDesk(other, game.legal?.clauses[other]?.slice(0, 3) ?? []);
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
