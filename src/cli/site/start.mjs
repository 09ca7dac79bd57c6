/** `npm start`: install what is missing, build what is out of date, serve, print the address. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { installMissing } from './installMissing.mjs';
import { serve } from './serve.mjs';

/** All that the built page is made from. */
const SOURCES = ['src', 'maps', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * When a file or anything in a folder last changed, in ms; a folder's own time tells of removals.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds dist/ if any source is newer than it, or it is not there. */
export function buildIfStale() {
  const built = newest('dist/index.html');
  if (built > 0 && SOURCES.every((path) => newest(path) < built)) return;
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The port asked for, or the usual one. */
function port() {
  const asked = process.env['PORT'] ?? '4173';
  const number = Number(asked);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  console.error(`PORT must be a whole number from 0 to 65535, not "${asked}".`);
  return process.exit(1);
}

const wanted = port();
installMissing();
buildIfStale();
const { url } = await serve('dist', wanted);
console.log(`\nBrenner is at ${url}  (Ctrl+C ends it)`);
