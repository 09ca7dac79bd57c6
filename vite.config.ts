import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { viteFullReload } from './src/cli/site/viteFullReload.ts';
import { vitePacks } from './src/cli/site/vitePacks.ts';
import { viteSecurity } from './src/cli/site/viteSecurity.ts';
import { viteSharedWorker } from './src/cli/site/viteSharedWorker.ts';
import { viteSlimPhaser } from './src/cli/site/viteSlimPhaser.ts';
import { viteWords } from './src/cli/site/viteWords.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    react(),
    vitePacks('maps'),
    viteSlimPhaser('src/scene/phaser/slimPhaser.ts'),
    viteSharedWorker('src/game/worker/gameWorker.ts'),
    viteFullReload(),
    viteSecurity(),
    viteWords(),
  ],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    testTimeout: 60_000,
    // Every core works, and each loads the rules and the packs once, not once a file.
    maxWorkers: '100%',
    isolate: false,
  },
});
