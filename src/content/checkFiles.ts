import { START } from './json/position.ts';
import { LIMITS } from './limits.ts';
import type { PackFiles } from './packFiles.ts';
import { type Problem, problemAt } from './problems/problem.ts';

/** One plain name after the other: no `..`, no `/` in front, no backslash, no drive. */
const PATH = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;

/** True for a path that stays inside the pack on every system. */
export const isPlainPath = (path: string): boolean => path.length <= LIMITS.path && PATH.test(path);

/** Holds a pack's files against the limits, before anything in them is read. */
export function checkFiles({ id, files }: PackFiles): Problem[] {
  const paths = Object.keys(files);
  const top = (code: 'too-many-files' | 'pack-too-big', count: number, most: number): Problem =>
    problemAt(`${id}/pack.json`, START, { code, about: { count, most } });
  if (paths.length > LIMITS.files) return [top('too-many-files', paths.length, LIMITS.files)];
  const sizes = paths.map((path) => files[path]?.length ?? 0);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  if (size > LIMITS.packSize) return [top('pack-too-big', size, LIMITS.packSize)];
  return paths.flatMap((path, i) => {
    if (!isPlainPath(path)) {
      const about = { path: JSON.stringify(path) };
      return [problemAt(`${id}/pack.json`, START, { code: 'bad-path', about })];
    }
    const count = sizes[i] ?? 0;
    if (count <= LIMITS.fileSize) return [];
    const about = { count, most: LIMITS.fileSize };
    return [problemAt(`${id}/${path}`, START, { code: 'file-too-big', about })];
  });
}
