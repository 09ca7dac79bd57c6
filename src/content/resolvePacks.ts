import type { JsonFile } from './json/jsonFile.ts';
import { START } from './json/position.ts';
import { valueAt } from './json/valueAt.ts';
import { LIMITS } from './limits.ts';
import type { PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Report, reportInto } from './problems/report.ts';
import { type Pack, readPack } from './readPack.ts';

/** The packs that a game is made of, each after those that it depends on. */
export interface ResolvedPacks {
  readonly packs: readonly Pack[];
  /** False if one of them is missing or cannot be read at all. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Reads the pack in folder `rootId` and, before it, all that it depends on. */
export function resolvePacks(sources: readonly PackFiles[], rootId: string): ResolvedPacks {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const done = new Map<string, Pack | undefined>();
  let complete = true;
  const visit = (source: PackFiles, way: readonly string[]): void => {
    if (done.has(source.id)) return;
    const read = readPack(source);
    problems.push(...read.problems);
    const next = read.pack && dependencies(read.pack, sources, way, report);
    complete &&= next?.every((each) => each !== undefined) === true;
    for (const each of next ?? []) if (each) visit(each, [...way, source.id]);
    done.set(source.id, read.pack);
  };
  const root = sources.find((each) => each.id === rootId);
  if (root === undefined) {
    const complaint = { code: 'missing-pack', about: { got: rootId } } as const;
    problems.push(problemAt(`${rootId}/pack.json`, START, complaint));
  } else visit(root, []);
  const packs = [...done.values()].filter((pack) => pack !== undefined);
  return { packs, complete: complete && root !== undefined, problems };
}

/**
 * The packs that `pack` names, undefined for one that is not there or leads back. Nothing at all
 * if its pack.json is no JSON: then nobody knows what it builds on.
 */
function dependencies(
  { manifest, source }: Pack,
  sources: readonly PackFiles[],
  way: readonly string[],
  report: Report,
): (PackFiles | undefined)[] | undefined {
  if (manifest === undefined) return undefined;
  checkName(manifest, source, report);
  const depends = valueAt(manifest.value, ['depends']);
  if (!Array.isArray(depends)) return undefined;
  if (way.length > LIMITS.packs) {
    report({ json: manifest, path: ['depends'] }, 'too-many-packs', { most: LIMITS.packs });
    return undefined;
  }
  const round = [...way, source.id];
  const ids = sources.map((each) => each.id);
  return depends.map((id: unknown, i) => {
    if (typeof id !== 'string') return undefined;
    const spot = { json: manifest, path: ['depends', i] };
    if (round.includes(id)) {
      const circle = [...round.slice(round.indexOf(id)), id].join(' → ');
      report(spot, 'circular-packs', { circle });
      return undefined;
    }
    if (!ids.includes(id)) report(spot, 'missing-pack', { got: id }, ids);
    return sources.find((each) => each.id === id);
  });
}

/** The folder is called like the pack, so that a dependency is found by its name. */
function checkName(manifest: JsonFile, { id: folder }: PackFiles, report: Report): void {
  const id = valueAt(manifest.value, ['id']);
  if (typeof id !== 'string' || id === folder) return;
  report({ json: manifest, path: ['id'] }, 'folder-name', { folder, id });
}
