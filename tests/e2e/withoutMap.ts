import type { BrowserContext, Page } from '@playwright/test';

/**
 * Opens pages as a browser without WebGL does: the game goes on without its map. Where the map
 * is not what is tested, that spares a GPU in software most of its work.
 */
export async function withoutMap(where: Page | BrowserContext): Promise<void> {
  await where.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        if (kind.includes('webgl')) return null;
        const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
        return context;
      },
    );
  });
}
