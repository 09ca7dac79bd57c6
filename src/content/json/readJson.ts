import { type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { LIMITS } from '../limits.ts';
import { type About, type Problem, type ProblemCode, problemAt } from '../problems/problem.ts';
import { type JsonFile, jsonFile } from './jsonFile.ts';
import { type Position, positionsOf } from './position.ts';

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
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== undefined) return { problems: [at(tooDeep, 'too-deep', { most: LIMITS.depth })] };
  try {
    const value: unknown = JSON.parse(text);
    const problems = keyProblems(text).map(({ offset, code, key }) => at(offset, code, { key }));
    return { json: jsonFile(file, text, value), problems };
  } catch {
    const errors = syntaxErrors(text, positionAt);
    return { problems: errors.map(({ offset, code }) => at(offset, code)) };
  }
}

/** Where brackets are nested deeper than the limit; before anything recursive reads the text. */
function offsetTooDeep(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"' || char === '\n') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth++;
      if (depth > LIMITS.depth) return i;
    } else if (char === '}' || char === ']') depth--;
  }
  return undefined;
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

interface SyntaxProblem {
  readonly offset: number;
  readonly code: ProblemCode;
}

/** What keeps a text from being JSON; of each line the first, which the others mostly echo. */
function syntaxErrors(text: string, positionAt: (offset: number) => Position): SyntaxProblem[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lines = errors.map(({ offset }) => positionAt(offset).line);
  const first = errors.filter((_, i) => lines.indexOf(lines[i] ?? 0) === i);
  const problems = first.map(({ offset, error }) => ({
    offset,
    code: syntaxCode(text, offset, printParseErrorCode(error)),
  }));
  return problems.length > 0 ? problems : [{ offset: 0, code: 'json-syntax' }];
}

const SYNTAX_CODES: Readonly<Record<string, ProblemCode>> = {
  InvalidSymbol: 'json-bad-word',
  InvalidCommentToken: 'json-comment',
  CommaExpected: 'json-comma-expected',
  ColonExpected: 'json-colon-expected',
  PropertyNameExpected: 'json-key-expected',
  ValueExpected: 'json-value-expected',
  CloseBraceExpected: 'json-not-closed',
  CloseBracketExpected: 'json-not-closed',
  EndOfFileExpected: 'json-more-after-end',
  UnexpectedEndOfString: 'json-string-not-closed',
  InvalidCharacter: 'json-bad-string',
  InvalidEscapeCharacter: 'json-bad-string',
  InvalidUnicode: 'json-bad-string',
  InvalidNumberFormat: 'json-bad-number',
  UnexpectedEndOfNumber: 'json-bad-number',
};

function syntaxCode(text: string, offset: number, name: string): ProblemCode {
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (before === ',' && /[}\]]/.test(text[offset] ?? '')) return 'json-trailing-comma';
  return SYNTAX_CODES[name] ?? 'json-syntax';
}
