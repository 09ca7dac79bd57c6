import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { GamePage } from './gamePage.ts';
import { withoutMap } from './withoutMap.ts';

/** Installed before the page's scripts: counts the frames in which the map draws. */
function countFrames(): void {
  const frames = { drawn: 0, last: -1 };
  Object.assign(window, { frames });
  const { drawElements } = WebGLRenderingContext.prototype;
  let open = true;
  Reflect.set(
    WebGLRenderingContext.prototype,
    'drawElements',
    function (this: WebGLRenderingContext, ...args: Parameters<typeof drawElements>) {
      if (open) {
        open = false;
        frames.drawn += 1;
        requestAnimationFrame(() => {
          open = true;
        });
      }
      drawElements.apply(this, args);
    },
  );
}

/** Installed before the page's scripts: keeps what was on the screen, frame by frame. */
function keepScreens(): void {
  const screens: string[] = [];
  Object.assign(window, { screens });
  const look = (): void => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const seen = [
      document.querySelector('main.title') && 'plate',
      canvas && canvas.style.visibility !== 'hidden' && 'map',
      document.querySelector('main.map-foot') && 'desk',
    ];
    const screen = seen.filter(Boolean).join(' and ');
    if (screen !== screens.at(-1)) screens.push(screen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { frames: { drawn: number } }).frames.drawn);

/** Resolves when the map has drawn and then been still for a while. */
async function settled(page: Page): Promise<number> {
  await expect(page.locator('#stage canvas')).toBeVisible();
  await expect.poll(() => framesOf(page)).toBeGreaterThan(0);
  let frames = -1;
  while (frames !== (await framesOf(page))) {
    frames = await framesOf(page);
    await page.waitForTimeout(900);
  }
  return frames;
}

async function openMap(page: Page): Promise<GamePage> {
  await page.addInitScript(countFrames);
  await page.goto('./');
  await page.waitForFunction(() => Boolean(window.brenner?.store.getState().library));
  const game = new GamePage(page);
  await game.newGame('ITA');
  // Names and flags come after the ground, and are drawn in the frame after that.
  await expect(page.locator('#stage')).toHaveAttribute('aria-busy', 'false');
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await settled(page);
  return game;
}

const selection = (page: Page) =>
  page.evaluate(() => window.brenner?.store.getState().selection.province ?? null);

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.brenner?.commands.cancel();
    window.brenner?.commands.select(null);
  });

/** The middle of the map: at first it is one's own capital. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#stage').boundingBox();
  if (box === null) throw new Error('the map has no room');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A picture of a piece of the map about a spot. */
const pieceAt = (page: Page, { x, y }: { x: number; y: number }): Promise<Buffer> =>
  page.screenshot({ clip: { x: x - 60, y: y - 60, width: 120, height: 120 } });

test.describe('the map', () => {
  test('draws nothing while nothing moves, and draws again when it is told to', async ({
    page,
  }) => {
    await openMap(page);
    const still = await framesOf(page);
    await page.waitForTimeout(1500);
    expect(await framesOf(page)).toBe(still);
    await page.evaluate(() => window.brenner?.commands.setMapMode('relations'));
    await expect.poll(() => framesOf(page)).toBeGreaterThan(still);
  });

  test('is seen as soon as it is drawn: the plate hangs until then, and the desk comes to it', async ({
    page,
  }) => {
    await page.addInitScript(keepScreens);
    await openMap(page);
    const screens = await page.evaluate(
      () => (window as unknown as { screens: readonly string[] }).screens,
    );
    expect(screens.slice(screens.lastIndexOf('plate'))).toEqual(['plate', 'map', 'map and desk']);
  });

  test('a click selects, a drag pans, the wheel zooms about the pointer, Home goes back', async ({
    page,
  }) => {
    await openMap(page);
    const spot = await middle(page);
    await page.mouse.click(spot.x, spot.y);
    expect(await selection(page)).toBe('roma');
    await letGo(page);
    await page.mouse.move(spot.x + 200, spot.y + 100);
    await page.mouse.down();
    await page.mouse.move(spot.x + 260, spot.y + 40, { steps: 4 });
    await page.mouse.move(spot.x + 380, spot.y - 80, { steps: 4 });
    await page.mouse.up();
    expect(await selection(page)).toBeNull();
    await page.mouse.click(spot.x + 180, spot.y - 180);
    expect(await selection(page)).toBe('roma');
    await letGo(page);
    await page.mouse.move(spot.x + 180, spot.y - 180);
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -200);
    await settled(page);
    await page.mouse.click(spot.x + 180, spot.y - 180);
    expect(await selection(page)).toBe('roma');
    await letGo(page);
    await page.keyboard.press('Home');
    await settled(page);
    await page.mouse.click(spot.x, spot.y);
    expect(await selection(page)).toBe('roma');
  });

  test('keeps its canvas when a page opens, and its middle in the middle of what is left', async ({
    page,
  }) => {
    await openMap(page);
    const canvas = page.locator('#stage canvas');
    const size = () =>
      canvas.evaluate((each) =>
        each instanceof HTMLCanvasElement ? [each.width, each.height] : [],
      );
    const before = { size: await size(), middle: await middle(page) };
    await page.evaluate(() => window.brenner?.commands.open({ kind: 'orders' }));
    await expect.poll(async () => (await middle(page)).x).toBeLessThan(before.middle.x);
    await settled(page);
    expect(await size()).toEqual(before.size);
    const spot = await middle(page);
    await page.mouse.click(spot.x, spot.y);
    expect(await selection(page)).toBe('roma');
  });

  test('a pull from the chosen unit to a neighbour orders it there and pans nothing', async ({
    page,
  }) => {
    const game = await openMap(page);
    const spot = await middle(page);
    await page.mouse.click(spot.x, spot.y);
    const target = await page.evaluate(() => {
      const { game: table, selection: chosen } = window.brenner?.store.getState() ?? {};
      const orders = chosen?.unit ? (table?.legal?.units[chosen.unit] ?? []) : [];
      const moves = orders.flatMap((order) => (order.kind === 'move' ? [order.to] : []));
      const places = table?.content.board.places ?? {};
      const home = places['roma' as never] as { label: { x: number; y: number } };
      const near = moves
        .map((to) => ({ to, label: places[to]?.label ?? { x: 0, y: 0 } }))
        .map(({ to, label }) => ({ to, dx: label.x - home.label.x, dy: label.y - home.label.y }));
      return near.toSorted((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))[0];
    });
    if (target === undefined) throw new Error('the army in the capital can go nowhere');
    const scale = 0.56;
    const end = { x: spot.x + target.dx * scale, y: spot.y + target.dy * scale };
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move((spot.x + end.x) / 2, (spot.y + end.y) / 2, { steps: 3 });
    await page.mouse.move(end.x, end.y, { steps: 3 });
    await page.mouse.up();
    expect(await game.orders()).toMatchObject([{ kind: 'move', to: target.to }]);
  });

  test('two fingers zoom, and a long press asks about the place', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'touches are sent by the protocol of Chromium');
    await openMap(page);
    const spot = await middle(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x: spot.x + x, y: spot.y, id })),
      });
    const before = await pieceAt(page, spot);
    await touch('touchStart', -40, 40);
    for (const x of [60, 90, 130]) await touch('touchMove', -x, x);
    await touch('touchEnd');
    await settled(page);
    expect((await pieceAt(page, spot)).equals(before)).toBe(false);
    await touch('touchStart', 0);
    await page.waitForTimeout(800);
    await touch('touchEnd');
    const panel = await page.evaluate(() => window.brenner?.store.getState().panel);
    expect(panel).toEqual({ kind: 'province', province: 'roma' });
  });

  test('a lost graphics context comes back with the same picture', async ({ page }) => {
    await openMap(page);
    const spot = await middle(page);
    const before = await pieceAt(page, spot);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      const loss = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
      if (!canvas || !loss) throw new Error('there is no context to lose');
      const restored = new Promise((resolve) =>
        canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
      );
      loss.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 100));
      loss.restoreContext();
      await restored;
    });
    await settled(page);
    expect((await pieceAt(page, spot)).equals(before)).toBe(true);
  });

  test('a picture of the whole sheet is taken, and the map stands as it did', async ({ page }) => {
    const game = await openMap(page);
    await game.play(1);
    await settled(page);
    await page.keyboard.press('.');
    await settled(page);
    const spot = await middle(page);
    const before = await pieceAt(page, spot);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a picture of the map' }).click();
    const picture = await readFile(await (await download).path());
    const shape = await page.evaluate(
      async (url) => {
        const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
        return width / height;
      },
      `data:image/jpeg;base64,${picture.toString('base64')}`,
    );
    expect(shape).toBeCloseTo(6640 / 4640, 1);
    expect(picture.length).toBeGreaterThan(200_000);
    await settled(page);
    expect((await pieceAt(page, spot)).equals(before)).toBe(true);
  });

  test('without WebGL the page says so and goes on', async ({ page }) => {
    await withoutMap(page);
    await page.goto('./');
    await page.waitForFunction(() => Boolean(window.brenner?.store.getState().library));
    await new GamePage(page).newGame('ITA');
    await expect(page.locator('#stage').getByRole('alert')).toContainText('WebGL');
    await expect(page.getByRole('button', { name: 'End month' })).toBeEnabled();
  });
});
