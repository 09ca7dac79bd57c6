import { expect, type Locator, type Page } from '@playwright/test';

/** Tabs that are pressed at most to get somewhere: more than any page of the desk has stops. */
const MOST_TABS = 400;

/** Plays with the keyboard alone: nothing here clicks, hovers, or sets the focus by script. */
export class Typist {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a text into what has the focus. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes to an element with the Tab key, forwards or back; it must then be seen to have the focus. */
  async reach(goal: Locator): Promise<void> {
    await expect(goal).toBeVisible();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const step = await goal.evaluate(stepTo);
      if (step === null) return expect(await goal.evaluate(showsFocus)).toBe(true);
      await this.press(step);
    }
    throw new Error('the Tab key does not get there');
  }

  /** Goes to a button or the like and presses it. */
  async use(goal: Locator): Promise<void> {
    await this.reach(goal);
    await this.press('Enter');
  }

  /** Opens the first thing that the search finds by this name. */
  async find(name: string): Promise<void> {
    await this.press('/');
    await expect(this.page.getByLabel('A name, a page, a command …')).toBeFocused();
    await this.type(name);
    await this.press('Enter');
    const title = this.page.getByRole('complementary').getByRole('heading', { level: 2 });
    await expect(title).toHaveText(name);
    await expect(title).toBeFocused();
  }
}

/** The key that leads from what has the focus towards an element; null when it has it. */
function stepTo(element: Element): 'Tab' | 'Shift+Tab' | null {
  const focus = document.activeElement ?? document.body;
  if (focus === element) return null;
  const isBefore = focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore ? 'Shift+Tab' : 'Tab';
}

/** Whether the element, or the label that stands for it, is outlined. */
function showsFocus(element: Element): boolean {
  return [element, element.closest('label')].some(
    (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
  );
}
