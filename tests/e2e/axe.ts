import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The same page by the type that axe's own copy of Playwright gives it. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong with a page, in words; `rules` looks for these alone. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // There are no frames to look into: the legacy mode spares a page of axe's own for every look.
  const axe = new AxeBuilder({ page: page as unknown as AxePage }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
