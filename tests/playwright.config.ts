import { defineConfig } from '@playwright/test';
import { findChromium } from './setup/findChromium.mjs';

/** A GPU in software, as machines without one have it; WebGL is what the map needs. */
const GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Nothing that Chromium would do on its own account. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const baseURL = process.env['BRENNER_URL'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  globalSetup: './setup/serveBuilt.ts',
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...GRAPHICS, ...QUIET] },
  },
});
