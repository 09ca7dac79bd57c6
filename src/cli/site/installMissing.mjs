/**
 * Installs what is missing: run before anything else, so it uses nothing but Node.
 * Compares what the lock file asks for with what npm noted it has installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @typedef {{version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean}} Locked */

/**
 * The packages of a lock file by their path; none where it is missing or unreadable.
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function lockedPackages(path) {
  try {
    const lock = /** @type {{packages?: Record<string, Locked>}} */ (
      JSON.parse(readFileSync(path, 'utf8'))
    );
    const { '': _root, ...packages } = lock.packages ?? {};
    return packages;
  } catch {
    return {};
  }
}

/** @param {Locked} entry - true for parts that npm leaves out on some machines. */
const mayLack = (entry) => entry.optional === true || entry.devOptional === true;

/**
 * True if node_modules holds exactly what the lock file asks for on this machine.
 * @param {Record<string, Locked>} wanted - from package-lock.json
 * @param {Record<string, Locked>} present - from node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  const missing = Object.entries(wanted).some(([path, entry]) =>
    present[path] === undefined ? !mayLack(entry) : present[path].version !== entry.version,
  );
  const extra = Object.keys(present).some((path) => wanted[path] === undefined);
  return !missing && !extra;
}

/** Stops with one clear line on a Node that is too old for the tools. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Brenner needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs npm, the very one that started this script where there is one. */
function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const options = /** @type {const} */ ({ stdio: 'inherit' });
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Makes node_modules what the lock file says; a no-op where it is so already. */
export function installMissing() {
  requireNode();
  const wanted = lockedPackages('package-lock.json');
  if (isInstalled(wanted, lockedPackages('node_modules/.package-lock.json'))) return;
  console.log('Installing packages (npm ci) …');
  const { status } = npmCi();
  if (status === 0) return;
  console.error('The packages could not be installed: see the message of npm above.');
  process.exit(1);
}
