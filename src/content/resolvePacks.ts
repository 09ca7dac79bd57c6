import { LIMITS } from './limits.ts';
import { START } from './json/position.ts';
import type { Extent, PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { type Report, reportInto } from './problems/report.ts';
import { type Pack, readPack } from './readPack.ts';

/** The packs that a game is made of, each after those that it depends on. */
export interface ResolvedPacks {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
}

/** Reads the pack in folder `rootId` and, before it, all that it depends on. */
export function resolvePacks(
  sources: readonly PackFiles[],
  rootId: string,
  extent: Extent,
): ResolvedPacks {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const done = new Map<string, Pack | undefined>();
  const visit = (source: PackFiles, way: readonly string[]): void => {
    if (done.has(source.id) || done.size >= LIMITS.packs) return;
    const read = readPack(source, extent);
    problems.push(...read.problems);
    if (read.pack) checkName(read.pack, report);
    for (const next of read.pack ? dependencies(read.pack, sources, way, report) : []) {
      visit(next, [...way, source.id]);
    }
    done.set(source.id, read.pack);
  };
  const root = sources.find((each) => each.id === rootId);
  if (root === undefined) {
    const complaint = { code: 'missing-pack', about: { got: rootId } } as const;
    problems.push(problemAt(`${rootId}/pack.json`, START, complaint));
  } else visit(root, []);
  return { packs: [...done.values()].filter((pack) => pack !== undefined), problems };
}

function checkName({ id, source, files }: Pack, report: Report): void {
  if (id === source.id || files.pack === undefined) return;
  report({ json: files.pack.json, path: ['id'] }, 'folder-name', { folder: source.id, id });
}

/** The sources of the packs that `pack` names; reports those that are not there or lead back. */
function dependencies(
  pack: Pack,
  sources: readonly PackFiles[],
  way: readonly string[],
  report: Report,
): PackFiles[] {
  const manifest = pack.files.pack;
  if (manifest === undefined) return [];
  return manifest.value.depends.flatMap((id, i) => {
    const spot = manifest.spot('depends', i);
    const round = [...way, pack.source.id];
    if (round.includes(id)) {
      report(spot, 'circular-packs', {
        circle: [...round.slice(round.indexOf(id)), id].join(' → '),
      });
      return [];
    }
    const source = sources.find((each) => each.id === id);
    if (source === undefined) {
      report(
        spot,
        'missing-pack',
        { got: id },
        sources.map((each) => each.id),
      );
      return [];
    }
    return [source];
  });
}
