/** Builds the page when it is not what its sources say. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

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

/**
 * Builds dist/ if any source is newer than it, or it is not there; false if that fails. It talks
 * on standard error, so that standard output stays the caller's.
 * @returns {boolean}
 */
export function buildIfStale() {
  const built = newest('dist/index.html');
  if (built > 0 && SOURCES.every((path) => newest(path) < built)) return true;
  console.error('Building …');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return status === 0;
}
