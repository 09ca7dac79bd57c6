/** Finds a Chromium for the browser tests, and installs one where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** Where the systems that we know keep theirs. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE =
  'No Chromium found: run "npx playwright install chromium", or install your system\'s, ' +
  'or set CHROMIUM_PATH to the program.';

/** The path that the user names, if any; a wrong one is an error and not passed over. */
function namedPath() {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, but there is no such file.`);
}

/** The system's package manager installs one, if this is Debian's or Ubuntu's and we are root. */
function installFromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const packages = ['--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  console.log('Installing Chromium from the system’s packages …');
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', ...packages],
  ]) {
    spawnSync('apt-get', [...wait, ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

const findPresent = () =>
  namedPath() ?? [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => existsSync(path));

/**
 * The path of a Chromium: the one in CHROMIUM_PATH, Playwright's own, the system's, or one
 * installed now. Throws one line that says what to do if there is none.
 * @returns {string}
 */
export function findChromium() {
  const present = findPresent();
  if (present !== undefined) return present;
  installFromSystem();
  const installed = findPresent();
  if (installed === undefined) throw new Error(ADVICE);
  return installed;
}
