/** The cases of the DATC 3.0, sections 6.A to 6.J, one test each. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCase } from './caseFile.ts';
import { classical } from './classical.ts';
import { expectedOf, playCase } from './playCase.ts';

const FOLDER = 'tests/rules/cases';

const files = readdirSync(FOLDER).sort(byNumber);
const sections = [...new Set(files.map((name) => name.slice(0, 3)))];

describe.each(sections)('DATC %s', (section) => {
  for (const name of files.filter((each) => each.startsWith(section))) {
    const file = readCase(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const { title } = file;
    test(`case ${title}`, () => {
      expect(title.startsWith(name.replace('.txt', ' '))).toBe(true);
      expect(playCase(classical, file)).toEqual(expectedOf(file));
    });
  }
});

/** 6.A.2 before 6.A.10. */
function byNumber(a: string, b: string): number {
  const key = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
  return key(a) < key(b) ? -1 : 1;
}
