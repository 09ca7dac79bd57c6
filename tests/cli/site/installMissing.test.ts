import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/cli/site/installMissing.mjs';

const wanted = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-linux': { version: '2.0.0', optional: true },
};

describe('the packages', () => {
  test('are there when each has the version of the lock file', () => {
    expect(isInstalled(wanted, wanted)).toBe(true);
  });

  test('may lack what is optional, but no other', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(isInstalled(wanted, { 'node_modules/b-linux': { version: '2.0.0' } })).toBe(false);
    expect(isInstalled(wanted, {})).toBe(false);
  });

  test('differ when a version does, also of an optional one', () => {
    expect(isInstalled(wanted, { ...wanted, 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(isInstalled(wanted, { ...wanted, 'node_modules/b-linux': { version: '3.0.0' } })).toBe(
      false,
    );
  });

  test('differ when there is one too many', () => {
    expect(isInstalled(wanted, { ...wanted, 'node_modules/c': { version: '1.0.0' } })).toBe(false);
  });
});
