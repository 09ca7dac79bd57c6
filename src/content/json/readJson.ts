import { visit } from 'jsonc-parser';
import { LIMITS } from '../limits.ts';
import { type About, type Problem, type ProblemCode, problemAt } from '../problems/problem.ts';
import { beyondLimits } from './beyondLimits.ts';
import { type JsonFile, jsonFile } from './jsonFile.ts';
import { positionsOf } from './position.ts';
import { syntaxErrors } from './syntaxErrors.ts';

/** Keys that every JavaScript object answers to; a pack that uses one is broken or up to no good. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Some editors put it in front of every file. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A file's value, if it is JSON at all, and what is wrong with it as JSON. */
export interface ReadJson {
  readonly json?: JsonFile;
  readonly problems: readonly Problem[];
}

/** Reads strict JSON: no comments, no trailing commas, no key twice. */
export function readJson(file: string, raw: string): ReadJson {
  const text = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
  const positionAt = positionsOf(text);
  const at = (offset: number, code: ProblemCode, about: About = {}): Problem =>
    problemAt(file, positionAt(offset), { code, about });
  const beyond = beyondLimits(text);
  if (beyond !== undefined) {
    return { problems: [at(beyond.offset, beyond.code, { most: beyond.most })] };
  }
  try {
    const value: unknown = JSON.parse(text);
    const found = keyProblems(text).slice(0, LIMITS.problems);
    const problems = found.map(({ offset, code, key }) => at(offset, code, { key }));
    return { json: jsonFile(file, text, value), problems };
  } catch {
    const errors = syntaxErrors(text, positionAt).slice(0, LIMITS.problems);
    return { problems: errors.map(({ offset, code }) => at(offset, code)) };
  }
}

interface KeyProblem {
  readonly offset: number;
  readonly code: 'duplicate-key' | 'forbidden-key';
  readonly key: string;
}

/** Keys that stand twice in one object (the first would be lost without a word) or are forbidden. */
function keyProblems(text: string): KeyProblem[] {
  const found: KeyProblem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset) {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ offset, code: 'duplicate-key', key });
      if (FORBIDDEN_KEYS.includes(key)) found.push({ offset, code: 'forbidden-key', key });
      keys?.add(key);
    },
  });
  return found;
}
