import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ProblemCode } from '../problems/problem.ts';
import type { Position } from './position.ts';

/** Something that keeps a text from being JSON. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly code: ProblemCode;
}

/** What keeps a text from being JSON; of each line the first, which the others mostly echo. */
export function syntaxErrors(
  text: string,
  positionAt: (offset: number) => Position,
): SyntaxProblem[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lines = new Set<number>();
  const problems: SyntaxProblem[] = [];
  for (const { offset, error } of errors) {
    const { line } = positionAt(offset);
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push({ offset, code: codeOf(text, offset, printParseErrorCode(error)) });
  }
  return problems.length > 0 ? problems : [{ offset: 0, code: 'json-syntax' }];
}

const CODES: Readonly<Record<string, ProblemCode>> = {
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

/** A comma before a closing bracket has a message of its own, whatever the parser expected. */
function codeOf(text: string, offset: number, name: string): ProblemCode {
  const closes = text[offset] === '}' || text[offset] === ']';
  if (closes && lastBefore(text, offset) === ',') return 'json-trailing-comma';
  return CODES[name] ?? 'json-syntax';
}

/** The last character before an offset that is no white space. */
function lastBefore(text: string, offset: number): string | undefined {
  for (let i = offset - 1; i >= 0; i--) {
    const char = text[i];
    if (char !== undefined && char.trim() !== '') return char;
  }
  return undefined;
}
