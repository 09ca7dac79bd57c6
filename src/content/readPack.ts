import { checkFiles } from './checkFiles.ts';
import { START } from './json/position.ts';
import { readJson } from './json/readJson.ts';
import { type Extent, isChecked, type PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { reportInto } from './problems/report.ts';
import { FILE_KINDS, type FileKind, kindOfPath } from './schemas/kinds.ts';
import { type ParsedFile, parseFile } from './shape/parseFile.ts';

/** The files of a pack by kind; what could not be read is absent. */
export type FilesByKind = { readonly [K in Exclude<FileKind, 'texts'>]?: ParsedFile<K> };

/** A pack whose files have been read for their shape. */
export interface Pack {
  readonly id: string;
  readonly source: PackFiles;
  readonly files: FilesByKind;
  /** Language files by language. */
  readonly texts: Readonly<Record<string, ParsedFile<'texts'>>>;
  /** Paths of files that are there but could not be read. */
  readonly unreadable: readonly string[];
}

/** What became of a pack: always listed, with all its problems; `pack` if it says who it is. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** The file names that a pack may have, for who misspells one. */
const FILE_NAMES: readonly string[] = FILE_KINDS.filter((kind) => kind !== 'texts').map(
  (kind) => `${kind}.json`,
);

/** First pass: reads every file of a pack and holds it against the schema of its kind. */
export function readPack(source: PackFiles, extent: Extent): ReadPack {
  const tooMuch = checkFiles(source);
  if (tooMuch.length > 0) return { problems: tooMuch };
  const problems: Problem[] = [];
  const files: { [kind: string]: ParsedFile } = {};
  const texts: Record<string, ParsedFile<'texts'>> = {};
  const unreadable: string[] = [];
  for (const path of pathsToRead(source, extent)) {
    const kind = kindOfPath(path);
    const parsed = readOne(source, path, kind, problems);
    if (kind === undefined) continue;
    if (parsed === undefined) unreadable.push(path);
    else if (kind === 'texts') texts[languageOf(path)] = parsed as ParsedFile<'texts'>;
    else files[kind] = parsed;
  }
  if (!Object.hasOwn(source.files, 'pack.json')) {
    const about = { path: 'pack.json' };
    problems.push(problemAt(`${source.id}/pack.json`, START, { code: 'missing-file', about }));
  }
  const byKind = files as FilesByKind;
  const id = byKind.pack?.value.id;
  if (id === undefined) return { problems };
  return { pack: { id, source, files: byKind, texts, unreadable }, problems };
}

const pathsToRead = ({ files }: PackFiles, extent: Extent): string[] =>
  Object.keys(files)
    .filter((path) => isChecked(path, extent))
    .toSorted();

/** `it` of `texts/it.json`. */
const languageOf = (path: string): string => path.slice('texts/'.length, -'.json'.length);

function readOne(
  { id, files }: PackFiles,
  path: string,
  kind: FileKind | undefined,
  problems: Problem[],
): ParsedFile | undefined {
  const file = `${id}/${path}`;
  if (kind === undefined) {
    const complaint = { code: 'unknown-file', about: { got: path }, known: FILE_NAMES } as const;
    problems.push(problemAt(file, START, complaint));
    return undefined;
  }
  const read = readJson(file, files[path] ?? '');
  problems.push(...read.problems);
  return read.json && parseFile(kind, read.json, reportInto(problems));
}
