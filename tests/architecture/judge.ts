import type { Exception } from './exceptions.ts';
import { layerProblems } from './layers.ts';
import { purityProblems } from './purity.ts';
import { sizeProblems } from './sizes.ts';
import { type Problem, type SourceFile, showProblem } from './sourceFile.ts';

/** All that the architecture has against a file, but for the names of countries. */
export const problemsOf = (file: SourceFile): Problem[] => [
  ...layerProblems(file),
  ...purityProblems(file),
  ...sizeProblems(file),
];

const isMeant = (exception: Exception, problem: Problem): boolean =>
  exception.path === problem.path && exception.message === problem.message;

/** One line for each problem that is not excepted and for each exception that is stale. */
export function judge(problems: readonly Problem[], exceptions: readonly Exception[]): string[] {
  const open = problems.filter((problem) => !exceptions.some((each) => isMeant(each, problem)));
  const stale = exceptions.filter((each) => !problems.some((problem) => isMeant(each, problem)));
  return [
    ...open.map(showProblem),
    ...stale.map(({ path, message }) => `${path}: stale exception "${message}": remove it`),
  ];
}
