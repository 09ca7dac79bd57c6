import type { LaunchOptions } from '@playwright/test';
import { findChromium } from './findChromium.mjs';

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

/** How tests and measurements start Chromium. */
export const chromiumOptions = (): LaunchOptions => ({
  executablePath: findChromium(),
  args: [...GRAPHICS, ...QUIET],
});
