import { existsSync } from 'node:fs';
import { serve } from '../../src/cli/site/serve.mjs';

/** Serves dist/ on a free port while the browser tests run; they read its address from BRENNER_URL. */
export default async function serveBuilt(): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/ is missing: run "npm run build" first.');
  const { url, close } = await serve('dist', 0);
  process.env['BRENNER_URL'] = url;
  return close;
}
