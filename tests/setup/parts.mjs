/** The parts of `npm test`, in the order in which they run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { countPlaywright, countReport, countVitest } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const RESULTS = 'tests/results';

/**
 * Runs a program of a package with this very Node; true if it ended well.
 * @param {string} name - the package, or package/program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] - added to the environment
 */
function runTool(name, args, env = {}) {
  const folder = join('node_modules', name);
  const { bin } = /** @type {{bin: string | Record<string, string>}} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (script === undefined) throw new Error(`${name} has no program`);
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [join(folder, script), ...args], options).status === 0;
}

/**
 * A step without tests of its own counts as one.
 * @param {boolean} ok
 * @returns {Counts}
 */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * Runs vitest and counts its tests.
 * @param {string} name - of its report
 * @param {readonly string[]} args
 */
function runVitest(name, args) {
  const report = `${RESULTS}/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = runTool('vitest', ['run', '--allowOnly=false', ...reporters, ...args]);
  return countReport(ok, report, countVitest);
}

/** Runs the browser tests against dist/ and counts them. */
async function runPlaywright() {
  const report = `${RESULTS}/e2e.json`;
  rmSync(report, { force: true });
  const { findChromium } = await import('./findChromium.mjs');
  const env = { CHROMIUM_PATH: findChromium() };
  const args = ['test', '--config=tests/playwright.config.ts', '--forbid-only'];
  return countReport(runTool('@playwright/test', args, env), report, countPlaywright);
}

/** Runs the game's own check over every pack. */
function checkPacks() {
  const packs = existsSync('maps') ? readdirSync('maps').map((id) => join('maps', id)) : [];
  if (packs.length > 0) return runTool('tsx', ['src/cli/brenner.ts', 'check', ...packs]);
  console.error('There is no pack in maps/.');
  return false;
}

const ARCHITECTURE = 'tests/architecture.test.ts';

/** @type {Readonly<Record<string, () => Counts | Promise<Counts>>>} */
export const PARTS = {
  types: () =>
    asOne(
      ['.', 'src/rules', 'src/ai']
        .map((path) => runTool('typescript', ['-p', path]))
        .every(Boolean),
    ),
  lint: () =>
    asOne(runTool('oxlint', ['-c', 'tests/lint/oxlint.json', 'src', 'tests', 'vite.config.ts'])),
  format: () =>
    asOne(
      runTool('@biomejs/biome', [
        'format',
        '--config-path=tests/lint',
        'src',
        'tests',
        'vite.config.ts',
      ]),
    ),
  architecture: () => runVitest('architecture', [ARCHITECTURE]),
  unit: () => runVitest('unit', [`--exclude=${ARCHITECTURE}`]),
  content: () => asOne(checkPacks()),
  build: () => {
    rmSync('dist', { recursive: true, force: true });
    return asOne(runTool('vite', ['build']));
  },
  e2e: runPlaywright,
};
