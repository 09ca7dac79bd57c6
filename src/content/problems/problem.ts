import { DID_YOU_MEAN, MESSAGES } from '../texts/en.ts';
import { fill } from '../texts/fill.ts';
import type { Position } from '../json/position.ts';
import { didYouMean } from './didYouMean.ts';

/** What is wrong; each has a sentence in texts/en.ts. */
export type ProblemCode = keyof typeof MESSAGES;

/** What fills the blanks of a sentence. */
export type About = Readonly<Record<string, string | number>>;

/** An error keeps a pack from being played, a warning is most likely a mistake, a hint is neither. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something wrong in a pack: where, what, and what may have been meant. */
export interface Problem extends Position {
  /** Folder and path: `europe/provinces.json`. */
  readonly file: string;
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string;
}

/** Codes that do not keep a pack from being played. */
const MILD: Readonly<Partial<Record<ProblemCode, Severity>>> = {
  'unknown-file': 'warning',
  'event-never': 'warning',
  'event-does-nothing': 'warning',
  'no-sure-option': 'warning',
  'options-alike': 'hint',
  'flag-never-set': 'warning',
  'text-not-translated': 'warning',
  'text-unused': 'hint',
};

/** What a problem says. `known` are the words one of which may have been meant by `about.got`. */
export interface Complaint {
  readonly code: ProblemCode;
  readonly about?: About;
  readonly known?: Iterable<string>;
}

/** A problem at a known position. */
export function problemAt(file: string, { line, column }: Position, complaint: Complaint): Problem {
  const { code, about = {}, known = [] } = complaint;
  const meant = didYouMean(String(about['got'] ?? ''), known);
  const message = fill(MESSAGES[code], about);
  const problem = { file, line, column, severity: MILD[code] ?? ('error' as const), code, message };
  return meant === undefined ? problem : { ...problem, hint: fill(DID_YOU_MEAN, { meant }) };
}

/** Problems in reading order: by file, line and column. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (p, q) =>
      (p.file < q.file ? -1 : p.file > q.file ? 1 : 0) || p.line - q.line || p.column - q.column,
  );
