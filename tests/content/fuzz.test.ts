import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack, loadGame, type PackFiles, type Problem } from '../../src/content/index.ts';
import { newWorld } from '../../src/rules/newWorld.ts';
import { notPlainJson } from '../../src/rules/plainJson.ts';
import { tinyPack } from './tinyGame.ts';

const tiny = tinyPack();
const paths = Object.keys(tiny.files).filter((path) => path.endsWith('.json'));

/** Bits of JSON that break more than letters do. */
const scrap = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '//',
    '-',
    '1e999',
    'null',
    '\uFEFF',
  ),
  fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"kind"',
    '{"a":',
    '['.repeat(100),
    '$t(',
    '\u0000',
  ),
  fc.json({ maxDepth: 3 }),
  fc.string({ maxLength: 5 }),
);

/** One change of one file: a stretch of text put in place of another. */
const edit = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.nat(10_000),
  length: fc.nat(12),
  text: scrap,
});

function edited(
  edits: readonly { path: string; at: number; length: number; text: string }[],
): PackFiles {
  const files: Record<string, string> = { ...tiny.files };
  for (const { path, at, length, text } of edits) {
    const old = files[path] ?? '';
    const from = at % (old.length + 1);
    files[path] = old.slice(0, from) + text + old.slice(from + length);
  }
  return { id: 'tiny', files };
}

/** True for a problem that stands somewhere in its file and says something. */
function isSound({ file, line, column, message }: Problem, { id, files }: PackFiles): boolean {
  const lines = (files[file.slice(id.length + 1)] ?? '').split('\n');
  const length = lines[line - 1]?.length ?? -1;
  // What it quotes of a damaged file may look like anything.
  const own = message.replaceAll(/".*"/gs, '""');
  const says = !/\{\w+\}|undefined|NaN|\[object/.test(own);
  return column >= 1 && column <= length + 1 && says;
}

/** What is wrong with the check itself: problems out of place, content that is no content. */
function faultsOf(pack: PackFiles): unknown[] {
  const { content, problems } = loadGame([pack]);
  const unsound = checkPack([pack], 'tiny').filter((problem) => !isSound(problem, pack));
  if (content === undefined) return problems.length > 0 ? unsound : ['no content and no problem'];
  return [...unsound, ...notPlainJson(newWorld(content, 'fuzz'))];
}

test('no damage to the text of a pack makes the check throw or the content unsound', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      expect(faultsOf(edited(edits))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** Every place in a JSON value, as the way to it. */
function waysInto(value: unknown, way: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...way]];
  const inner = Object.entries(value).flatMap(([key, each]) => waysInto(each, [...way, key]));
  return [[...way], ...inner];
}

/** The value with something else at the end of a way; `undefined` takes it out. */
function replaced(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  by: unknown,
): unknown {
  if (key === undefined) return by;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const odd = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1.5,
    1e21,
    '',
    'RED',
    'hochpass',
    'narrows',
    '1933-05',
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('no value in the place of another makes the check throw or the content unsound', () => {
  const change = fc.constantFrom(...paths).chain((path) => {
    const value: unknown = JSON.parse(tiny.files[path] ?? '');
    return fc.record({
      path: fc.constant(path),
      way: fc.constantFrom(...waysInto(value)),
      by: odd,
    });
  });
  fc.assert(
    fc.property(change, ({ path, way, by }) => {
      const value: unknown = JSON.parse(tiny.files[path] ?? '');
      const text = JSON.stringify(replaced(value, way, by)) ?? '';
      expect(faultsOf({ id: 'tiny', files: { ...tiny.files, [path]: text } })).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
