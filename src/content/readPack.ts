import { checkFiles } from './checkFiles.ts';
import { checkPictures } from './checkPictures.ts';
import type { JsonFile } from './json/jsonFile.ts';
import { START } from './json/position.ts';
import { readJson } from './json/readJson.ts';
import { checkedPaths, type PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { reportInto } from './problems/report.ts';
import { FILE_KINDS, type FileKind, kindOfPath, languageOf } from './schemas/kinds.ts';
import { type ParsedFile, parseFile } from './shape/parseFile.ts';

/** Kinds of which a pack may have several files. */
type ManyKind = 'texts' | 'events';
/** The files of a pack by kind; what could not be read is absent. */
export type FilesByKind = { readonly [K in Exclude<FileKind, ManyKind>]?: ParsedFile<K> };

/** A pack whose files have been read for their shape. */
export interface Pack {
  readonly source: PackFiles;
  /** pack.json, if it is JSON, whatever its shape. */
  readonly manifest: JsonFile | undefined;
  readonly files: FilesByKind;
  /** events.json and events/*.json, in the order of their names. */
  readonly events: readonly ParsedFile<'events'>[];
  /** Language files by language, in the order of their names. */
  readonly texts: Readonly<Record<string, readonly ParsedFile<'texts'>[]>>;
  /** Paths of files that are there but have not the shape of their kind. */
  readonly unreadable: readonly string[];
}

/** What became of a pack, with all its problems; `pack` unless it is beyond the limits. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** The file names that a pack may have, for who misspells one. */
const FILE_NAMES: readonly string[] = FILE_KINDS.filter((kind) => kind !== 'texts').map(
  (kind) => `${kind}.json`,
);

const read = new WeakMap<PackFiles, ReadPack>();

/**
 * First pass: reads every file of a pack and holds it against the schema of its kind; once, though
 * several scenarios build on it.
 */
export function readPack(source: PackFiles): ReadPack {
  const before = read.get(source);
  if (before) return before;
  const found = readFiles(source);
  read.set(source, found);
  return found;
}

function readFiles(source: PackFiles): ReadPack {
  const tooMuch = checkFiles(source);
  if (tooMuch.length > 0) return { problems: tooMuch };
  const problems: Problem[] = checkPictures(source);
  const files: Record<string, ParsedFile> = {};
  const events: ParsedFile<'events'>[] = [];
  const texts: Record<string, ParsedFile<'texts'>[]> = {};
  const unreadable: string[] = [];
  let manifest: JsonFile | undefined;
  for (const path of checkedPaths(source)) {
    const kind = kindOfPath(path);
    if (kind === undefined) {
      problems.push(unknownFile(source, path));
      continue;
    }
    const { json, problems: found } = readJson(`${source.id}/${path}`, source.files[path] ?? '');
    problems.push(...found);
    const parsed = json && parseFile(kind, json, reportInto(problems));
    if (kind === 'pack') manifest = json;
    if (parsed === undefined) unreadable.push(path);
    else if (kind === 'texts') (texts[languageOf(path)] ??= []).push(parsed);
    else if (kind === 'events') events.push(parsed);
    else files[kind] = parsed;
  }
  if (!Object.hasOwn(source.files, 'pack.json')) {
    const about = { path: 'pack.json' };
    problems.push(problemAt(`${source.id}/pack.json`, START, { code: 'missing-file', about }));
  }
  return { pack: { source, manifest, files, events, texts, unreadable }, problems };
}

function unknownFile({ id }: PackFiles, path: string): Problem {
  const complaint = { code: 'unknown-file', about: { got: path }, known: FILE_NAMES } as const;
  return problemAt(`${id}/${path}`, START, complaint);
}
