import { build } from 'vite';
import type { GamePlan } from './playGame.ts';

const lib = { entry: 'tests/engines/playGame.ts', formats: ['iife' as const], name: 'Brenner' };

/** One script with rules, AI, content and packs; as an expression it is the game's fingerprints. */
export async function bundleGame(plan: GamePlan): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib, write: false, minify: false, target: 'es2022' },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the game was not bundled');
  const { code } = bundle.output[0];
  return `(() => { ${code}\nreturn JSON.stringify(Brenner.playGame(${JSON.stringify(plan)})); })()`;
}
