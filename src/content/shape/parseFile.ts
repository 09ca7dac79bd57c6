import * as z from 'zod/mini';
import type { JsonFile, JsonPath } from '../json/jsonFile.ts';
import { isRecord } from '../json/valueAt.ts';
import type { Report, Spot } from '../problems/report.ts';
import { type FileKind, type FileOf, SCHEMAS } from '../schemas/kinds.ts';
import { describeIssue } from './describeIssue.ts';
import { keysAt } from './keysAt.ts';

/** A file that has the shape of its kind; entries that had not are left out. */
export interface ParsedFile<K extends FileKind = FileKind> {
  readonly json: JsonFile;
  readonly value: FileOf<K>;
  /** Where an entry of one of the file's lists stood, left-out entries counted. */
  spot(list: string, entry: string | number): Spot;
}

/** Reads a file by the schema of its kind, reports all that is wrong with it, keeps the rest. */
export function parseFile<K extends FileKind>(
  kind: K,
  json: JsonFile,
  report: Report,
): ParsedFile<K> | undefined {
  const schema: z.core.$ZodType = SCHEMAS[kind];
  const whole = parseWithin(schema, json.value);
  if (whole === undefined) {
    report({ json, path: [] }, 'too-many-mistakes');
    return undefined;
  }
  const keysOf = (path: JsonPath): string[] => keysAt(schema, json.value, path);
  for (const issue of whole.error?.issues ?? []) {
    for (const { path, key, code, about, known } of describeIssue(issue, json, keysOf)) {
      report(key ? { json, path, key } : { json, path }, code, about, known);
    }
  }
  const kept = pruned(json.value, whole.error?.issues ?? []);
  const sound = whole.success ? whole : z.safeParse(schema, kept.value);
  if (!sound.success) return undefined;
  return {
    json,
    value: sound.data as FileOf<K>,
    spot: (list, entry) => ({
      json,
      path: [list, kept.origins.get(list)?.[Number(entry)] ?? entry],
    }),
  };
}

/**
 * Undefined for a file with so many mistakes (some hundred thousand) that zod, which passes them
 * on as arguments of a call, runs out of stack.
 */
function parseWithin(
  schema: z.core.$ZodType,
  value: unknown,
): z.core.util.SafeParseResult<unknown> | undefined {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A file's value without the entries that have issues, and from where the remaining ones came. */
interface Pruned {
  readonly value: unknown;
  readonly origins: ReadonlyMap<string, readonly number[]>;
}

function pruned(value: unknown, issues: readonly z.core.$ZodIssue[]): Pruned {
  const origins = new Map<string, readonly number[]>();
  if (issues.length === 0 || !isRecord(value)) return { value, origins };
  const broken = new Set(issues.flatMap(brokenEntries));
  const isSound = (...path: JsonPath): boolean => !broken.has(JSON.stringify(path));
  const entries = Object.entries(value)
    .filter(([key]) => isSound(key))
    .map(([key, list]): [string, unknown] => {
      if (isRecord(list)) {
        return [
          key,
          Object.fromEntries(Object.entries(list).filter(([each]) => isSound(key, each))),
        ];
      }
      if (!Array.isArray(list)) return [key, list];
      const kept = [...list.keys()].filter((index) => isSound(key, index));
      origins.set(key, kept);
      return [key, kept.map((index): unknown => list[index])];
    });
  return { value: Object.fromEntries(entries), origins };
}

/** The top-level keys and entries of lists that an issue makes unusable. */
function brokenEntries(issue: z.core.$ZodIssue): string[] {
  if (issue.path.length >= 2) return [JSON.stringify(issue.path.slice(0, 2))];
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => JSON.stringify([...issue.path, key]));
}
