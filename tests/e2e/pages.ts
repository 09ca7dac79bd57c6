import type { Page } from '@playwright/test';

/** The pages of the desk, by the key or the command that opens them. */
export const PAGES = [
  'none',
  'dispatches',
  'orders',
  'paper',
  'own',
  'power',
  'desk',
  'province',
  'settings',
  'epilogue',
  'saves',
  'keys',
  'events',
  'about',
] as const;
export type PageName = (typeof PAGES)[number];

/** Lays a page on the desk as the panels do, without walking there. */
export async function lay(page: Page, name: PageName): Promise<void> {
  await page.evaluate((wanted) => {
    const { commands, store, content } = window.brenner ?? {};
    const { game } = store?.getState() ?? {};
    if (!commands || !content || !game) throw new Error('no game on the table');
    const month = game.months.at(-1)?.month ?? game.world.month;
    const { suggested } = content.scenario;
    const other = suggested.find((power) => power !== game.me);
    const capital = game.me && game.world.powers[game.me]?.capital;
    if (!game.me || !other || !capital) throw new Error('the game has no desk');
    switch (wanted) {
      case 'paper':
        return commands.open({ kind: 'paper', month });
      case 'own':
        return commands.open({ kind: 'power', power: game.me });
      case 'power':
        return commands.open({ kind: 'power', power: other });
      case 'desk':
        return commands.openDesk(other, game.legal?.clauses[other]?.slice(0, 3) ?? []);
      case 'province':
        return commands.open({ kind: 'province', province: capital });
      default:
        return commands.open({ kind: wanted });
    }
  }, name);
}
