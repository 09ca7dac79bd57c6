import type { Page } from '@playwright/test';

/** What a page does with its room that it should not do, each in words. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className.replaceAll(' ', '.')}`;
    const tell = (what: string, element: Element): void =>
      void found.add(`${what}: ${nameOf(element)} "${(element.textContent ?? '').slice(0, 40)}"`);
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen') === null;

    /** The boxes that cut off what sticks out of them sideways. */
    const cutters = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        if (getComputedStyle(each).overflowX !== 'visible') all.push(each);
        if (getComputedStyle(each).position === 'fixed') break;
      }
      return all;
    };
    const checkText = (text: Node): void => {
      const element = text.parentElement;
      if (element === null || (text.nodeValue ?? '').trim() === '' || !isSeen(element)) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects()) {
        if (width === 0) continue;
        if (left < -1 || right > window.innerWidth + 1) tell('off the screen', element);
        for (const cutter of cutters(element)) {
          const box = cutter.getBoundingClientRect();
          if (left < box.left - 1 || right > box.right + 1) tell('cut off', element);
        }
      }
    };
    const root = document.querySelector('#root') ?? document.body;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) checkText(texts.currentNode);

    /** What lies over the middle of a control, if it is in sight at all. */
    const coverOf = (control: Element): Element | null => {
      // A line in several pieces has its middle between them.
      if (control.getClientRects().length > 1) return null;
      const { left, top, width, height } = control.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2 };
      for (let each = control.parentElement; each !== null; each = each.parentElement) {
        const box = each.getBoundingClientRect();
        const isOut = spot.y < box.top || spot.y > box.bottom;
        if (isOut && getComputedStyle(each).overflowY !== 'visible') return null;
        if (getComputedStyle(each).position === 'fixed') break;
      }
      const over = document.elementFromPoint(spot.x, spot.y);
      const label = control.closest('label');
      // What scrolls goes under its foot, and an explanation lies over all until the key is let go.
      const mayCover = (each: Element | null): boolean =>
        each !== null &&
        (each.role === 'tooltip' ||
          getComputedStyle(each).position === 'sticky' ||
          mayCover(each.parentElement));
      const isFree =
        over === null ||
        control.contains(over) ||
        (label?.contains(over) ?? false) ||
        mayCover(over);
      return isFree ? null : over;
    };
    for (const control of root.querySelectorAll('button, a, select, summary, input, textarea')) {
      if (!isSeen(control)) continue;
      const cover = coverOf(control);
      if (cover !== null) tell(`under ${nameOf(cover)}`, control);
    }
    for (const box of root.querySelectorAll('*')) {
      const { overflowX } = getComputedStyle(box);
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
      if (box.scrollWidth > box.clientWidth + 1) tell('scrolls sideways', box);
    }
    return [...found];
  });
}

/** Controls that are too small for a thumb: every button, link, list, field and what opens. */
export function tooSmall(page: Page): Promise<string[]> {
  const controls = 'button, a, select, summary, textarea, input, label.check';
  return page.locator(`#root :is(${controls})`).evaluateAll((all) =>
    all
      .filter((control) => {
        const goal = control.closest('label') ?? control;
        const { width, height } = goal.getBoundingClientRect();
        return width > 1 && height > 1 && (width < 43.5 || height < 43.5);
      })
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        const size = `${Math.round(width)}×${Math.round(height)}`;
        return `too small, ${size}: ${control.tagName} ${control.className} "${control.textContent}"`;
      }),
  );
}
