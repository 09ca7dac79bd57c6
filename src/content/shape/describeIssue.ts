import type * as z from 'zod/mini';
import type { JsonFile, JsonPath } from '../json/jsonFile.ts';
import { valueAt } from '../json/valueAt.ts';
import { LIMITS } from '../limits.ts';
import type { About, ProblemCode } from '../problems/problem.ts';
import { MESSAGES, TYPES } from '../texts/en.ts';

type Issue = z.core.$ZodIssue;

/** One finding of the schema in our words. */
export interface Finding {
  readonly path: JsonPath;
  readonly key?: true;
  readonly code: ProblemCode;
  readonly about: About;
  /** Words one of which may have been meant. */
  readonly known?: readonly string[];
}

/** A value as a message shows it; long ones are cut. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const typeName = (type: string): string => TYPES[type] ?? type;

/** What the message calls the place: its key, or an entry of the list with that key. */
function whatIs(path: JsonPath): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `"${show(last)}"`;
  const key = path.findLast((each) => typeof each === 'string');
  return key === undefined ? 'the file' : `this entry of "${key}"`;
}

const isCode = (text: string): text is ProblemCode => Object.hasOwn(MESSAGES, text);

function wrongType(issue: Issue & { code: 'invalid_type' }, path: JsonPath, got: unknown): Finding {
  const expected = typeName(issue.expected);
  if (got === undefined) {
    const about = { key: String(path.at(-1)), expected };
    return { path: path.slice(0, -1), code: 'missing-key', about };
  }
  const shown = typeof got === 'number' ? show(got) : typeName(typeOf(got));
  return { path, code: 'wrong-type', about: { what: whatIs(path), expected, got: shown } };
}

function badChoice(path: JsonPath, got: unknown, choices: readonly unknown[]): Finding {
  const known = choices.map(String);
  const about = { got: show(got), choices: known.map((each) => `"${each}"`).join(', ') };
  if (got !== undefined) return { path, code: 'bad-choice', about, known };
  const missing = { key: String(path.at(-1)), expected: about.choices };
  return { path: path.slice(0, -1), code: 'missing-key', about: missing };
}

/** What one issue of the schema says, in our codes; `keysOf` lists the keys allowed at a path. */
export function describeIssue(
  issue: Issue,
  json: JsonFile,
  keysOf: (path: JsonPath) => readonly string[],
): Finding[] {
  const path = issue.path as JsonPath;
  const got = valueAt(json.value, path);
  const about = { what: whatIs(path), got: show(got) };
  if (isCode(issue.message)) return [{ path, code: issue.message, about }];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue, path, got)];
    case 'invalid_value':
      return [badChoice(path, got, issue.values)];
    case 'invalid_union':
      return [badChoice(path, got, 'options' in issue ? issue.options : [])];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        key: true,
        code: 'unknown-key',
        about: { got: key },
        known: keysOf(path),
      }));
    case 'invalid_key':
      return issue.issues.map((inner) => describeKey(inner, path));
    case 'too_small':
      return [bound(issue.origin, path, { ...about, least: Number(issue.minimum) })];
    case 'too_big':
      return [bound(issue.origin, path, { ...about, most: Number(issue.maximum) })];
    default:
      return [{ path, code: 'bad-value', about }];
  }
}

/** What is wrong with a key that should be an id, a tag or a language. */
function describeKey({ message }: Issue, path: JsonPath): Finding {
  const about = { what: whatIs(path), got: show(path.at(-1)), most: LIMITS.id };
  const code = isCode(message) ? message : 'too-long';
  return { path, key: true, code, about };
}

function bound(origin: string, path: JsonPath, about: About): Finding {
  const number = origin === 'number' || origin === 'int';
  const low = 'least' in about;
  if (origin === 'string' && about['least'] === 1) return { path, code: 'empty', about };
  const code = number ? (low ? 'too-small' : 'too-big') : low ? 'too-short' : 'too-long';
  return { path, code, about };
}
