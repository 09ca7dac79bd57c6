import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { viteSlimPhaser } from '../../src/cli/site/viteSlimPhaser.ts';
import { phaserUses } from '../architecture/phaserUses.ts';
import { parseSource, readSources } from '../architecture/sourceFile.ts';

const ENTRY = 'src/scene/phaser/slimPhaser.ts';

/** Builds our cut of Phaser alone, as a script that leaves it in the global `Phaser`. */
async function buildSlimPhaser(): Promise<string> {
  const lib = { entry: ENTRY, formats: ['iife' as const], name: 'Phaser' };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [viteSlimPhaser(ENTRY)],
    build: { lib, write: false, minify: false },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle)) throw new Error('Phaser was not built');
  return bundle.output[0].code;
}

test('our cut of Phaser has all that the scene uses of it', async ({ page }) => {
  const bad =
    "import Phaser from 'phaser'; this.add.circle(0, 0, 1); new Phaser.Physics.Arcade.World();";
  const uses = phaserUses([...readSources('src/scene'), parseSource('bad.ts', bad)]);
  await page.addScriptTag({ content: await buildSlimPhaser() });
  const missing = await page.evaluate((paths) => {
    const step = (value: unknown, name: string): unknown =>
      (value as Record<string, unknown> | undefined)?.[name];
    return paths.filter((path) => path.split('.').reduce(step, globalThis) === undefined);
  }, uses);
  expect(missing).toEqual([
    'Phaser.GameObjects.GameObjectFactory.prototype.circle',
    'Phaser.Physics',
    'Phaser.Physics.Arcade',
    'Phaser.Physics.Arcade.World',
  ]);
});
