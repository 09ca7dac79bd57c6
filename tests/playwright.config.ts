import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './setup/chromiumOptions.ts';

const baseURL = process.env['BRENNER_URL'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  globalSetup: './setup/serveBuilt.ts',
  workers: 1,
  // Generous: a machine without a graphics card may be slow, and a failed wait says nothing else.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: chromiumOptions(),
  },
});
