import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countPlaywright, countReport, countVitest } from './counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

const vitest = (...testResults: unknown[]): string => JSON.stringify({ testResults });

describe('the counts of npm test', () => {
  test('are of tests, and a file that does not load is one failure', () => {
    const report = vitest(
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed', 'failed'),
      file('failed'),
    );
    expect(countVitest(report)).toEqual({ passed: 3, failed: 3 });
  });

  test('hold a browser test that passed at the second try to have failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 2, skipped: 5 };
    expect(countPlaywright(JSON.stringify({ stats }))).toEqual({ passed: 3, failed: 3 });
  });

  test('have a failure where a runner failed, left no report, or ran nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counts-'));
    const report = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const good = report('good.json', vitest(file('passed', 'passed')));
    const empty = report('empty.json', vitest());
    expect(countReport(true, good, countVitest)).toEqual({ passed: 1, failed: 0 });
    expect(countReport(false, good, countVitest)).toEqual({ passed: 1, failed: 1 });
    expect(countReport(true, empty, countVitest)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(true, join(folder, 'none.json'), countVitest).failed).toBe(1);
  });
});
