import type { JsonFile, JsonPath } from '../json/jsonFile.ts';
import { LIMITS } from '../limits.ts';
import { type About, type Problem, type ProblemCode, problemAt } from './problem.ts';

/** A place in a file that a problem can be pinned to. */
export interface Spot {
  readonly json: JsonFile;
  readonly path: JsonPath;
  /** Points at the key, not at its value. */
  readonly key?: true;
}

/** A place further down. */
export const inside = (spot: Spot, ...more: JsonPath): Spot => ({
  json: spot.json,
  path: [...spot.path, ...more],
});

/** The key that leads further down. */
export const keyInside = (spot: Spot, ...more: JsonPath): Spot => ({
  ...inside(spot, ...more),
  key: true,
});

/** A place in words: `units.json:12`, with the folder in front. */
export const placeOf = ({ json, path, key }: Spot): string =>
  `${json.file}:${json.locate(path, key ? 'key' : 'value').line}`;

/** Takes note of a problem. `known` are the words one of which may have been meant by `about.got`. */
export type Report = (
  spot: Spot,
  code: ProblemCode,
  about?: About,
  known?: Iterable<string>,
) => void;

/** A report that writes into `problems`, as many as anybody will ever read. */
export const reportInto =
  (problems: Problem[]): Report =>
  ({ json, path, key }, code, about = {}, known = []) => {
    if (problems.length >= LIMITS.problems) return;
    const position = json.locate(path, key ? 'key' : 'value');
    problems.push(problemAt(json.file, position, { code, about, known }));
  };
