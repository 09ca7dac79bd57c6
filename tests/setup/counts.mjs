/** Counts passed and failed tests from the reports that the runners leave. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number}} Counts */

/** @typedef {{status: string, assertionResults: readonly {status: string}[]}} VitestFile */

/**
 * A file that fails without a failing test in it (it does not load) counts as one failure.
 * @param {VitestFile} file
 * @returns {Counts}
 */
function countVitestFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return { passed, failed: status === 'failed' ? Math.max(failed, 1) : failed };
}

/**
 * @param {string} report - vitest's JSON
 * @returns {Counts}
 */
export function countVitest(report) {
  const { testResults } = /** @type {{testResults: readonly VitestFile[]}} */ (JSON.parse(report));
  return testResults.map(countVitestFile).reduce(add, { passed: 0, failed: 0 });
}

/**
 * A test that passed only when tried again counts as failed.
 * @param {string} report - Playwright's JSON
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { stats } = /** @type {{stats: {expected: number, unexpected: number, flaky: number}}} */ (
    JSON.parse(report)
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * What a runner did: its report's figures, and at least one failure if it said that it failed,
 * left no report, or ran nothing.
 * @param {boolean} ok - whether the runner itself ended well
 * @param {string} path - of its report
 * @param {(report: string) => Counts} count
 * @returns {Counts}
 */
export function countReport(ok, path, count) {
  const counts = existsSync(path) ? count(readFileSync(path, 'utf8')) : { passed: 0, failed: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  if (counts.failed > 0 || (ok && !ranNothing)) return counts;
  return { ...counts, failed: 1 };
}
