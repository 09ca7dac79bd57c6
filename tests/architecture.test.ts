import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryProblems, readCountryNames } from './architecture/countryNames.ts';
import { EXCEPTIONS } from './architecture/exceptions.ts';
import { judge, problemsOf } from './architecture/judge.ts';
import { parseSource, readSources, showProblem } from './architecture/sourceFile.ts';

const sources = readSources('src');

/** What the checker says of a snippet that stands in a file of the given path. */
const messages = (path: string, text: string): string[] =>
  problemsOf(parseSource(path, text)).map(({ message }) => message);

describe('src/', () => {
  test('keeps the layers, the purity of rules and AI, and the sizes', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(judge(sources.flatMap(problemsOf), EXCEPTIONS)).toEqual([]);
  });

  test('names no country of any pack', () => {
    const countries = readCountryNames('maps');
    const found = sources.flatMap((file) => countryProblems(file, countries));
    expect(found.map(showProblem)).toEqual([]);
  });
});

describe('the layer checker refuses', () => {
  test.each([
    ['src/rules/a.ts', "import { x } from '../ai/x.ts';", 'rules may not import ai'],
    ['src/rules/a.ts', "import type { X } from '../game/x.ts';", 'rules may not import game'],
    ['src/rules/a.ts', "export * from '../content/x.ts';", 'rules may not import content'],
    ['src/rules/a.ts', "export type { X } from '../cli/x.ts';", 'rules may not import cli'],
    ['src/ai/a.ts', "const x = await import('../game/x.ts');", 'ai may not import game'],
    ['src/ai/a.ts', "let x: import('../content/x.ts').X;", 'ai may not import content'],
    ['src/content/a.ts', "import '../game/x.ts';", 'content may not import game'],
    ['src/game/a.ts', "import { x } from '../scene/x.ts';", 'game may not import scene'],
    [
      'src/game/a.ts',
      "new Worker(new URL('../cli/x.ts', import.meta.url));",
      'game may not import cli',
    ],
    ['src/scene/a.ts', "import type { X } from '../panels/X.tsx';", 'scene may not import panels'],
    ['src/panels/a.ts', "import { x } from '../scene/x.ts?worker';", 'panels may not import scene'],
    [
      'src/panels/a.ts',
      "import { x } from '../rules/x.ts';",
      'panels may import only types of rules',
    ],
    [
      'src/panels/a.ts',
      "import { type X, y } from '../rules/x.ts';",
      'panels may import only types of rules',
    ],
    ['src/scene/a.ts', "import { x } from '../app/x.ts';", 'scene may not import app'],
    ['src/cli/a.ts', "import { x } from '../game/x.ts';", 'cli may not import game'],
    ['src/rules/a.ts', "import { z } from 'zod';", 'rules may not import the package zod'],
    ['src/rules/a.ts', "import 'node:fs';", 'rules may not import the package node:fs'],
    ['src/ai/a.ts', "import alea from 'seedrandom';", 'ai may not import the package seedrandom'],
    ['src/scene/a.ts', "import 'react';", 'scene may not import the package react'],
    ['src/panels/a.ts', "import 'phaser';", 'panels may not import the package phaser'],
    ['src/game/a.ts', "import '../../maps/x/pack.json';", 'maps/x/pack.json is outside the layers'],
    ['src/rules/a.ts', "import '../../assets/a.png';", 'assets/a.png is outside the layers'],
    ['src/game/a.ts', 'await import(name);', 'game may not import the package (computed)'],
    ['src/panels/a.ts', "import '../../maps/x/a.svg';", 'maps/x/a.svg is outside the layers'],
    ['src/other/a.ts', "import './b.ts';", 'src/other/a.ts is in no layer'],
  ])('in %s: %s', (path, text, message) => {
    expect(messages(path, text)).toEqual([message]);
  });

  test('nothing that follows the arrows', () => {
    expect(messages('src/rules/a.ts', "import alea from 'seedrandom/lib/alea.js';")).toEqual([]);
    expect(messages('src/ai/a.ts', "import { x } from '../rules/war/x.ts';")).toEqual([]);
    expect(messages('src/game/a.ts', "import { x } from '../content/x.ts';")).toEqual([]);
    expect(messages('src/panels/a.ts', "import type { X } from '../rules/x.ts';")).toEqual([]);
    expect(messages('src/panels/a.ts', "import { type X } from '../rules/x.ts';")).toEqual([]);
    expect(messages('src/app/a.ts', "import { x } from '../scene/x.ts';")).toEqual([]);
    expect(messages('src/cli/a.ts', "new URL('../../maps/', import.meta.url);")).toEqual([]);
    expect(messages('src/panels/a.ts', "import icon from '../../assets/a.svg?url';")).toEqual([]);
  });
});

describe('the purity checker refuses', () => {
  test.each([
    ['new Date();', 'Date is not known to the rules'],
    ['Date.now();', 'Date is not known to the rules'],
    ['performance.now();', 'performance is not known to the rules'],
    ["console.log('x');", 'console is not known to the rules'],
    ["new Intl.Collator('de');", 'Intl is not known to the rules'],
    ["globalThis['x'];", 'globalThis is not known to the rules'],
    ['const x = { Date };', 'Date is not known to the rules'],
    ['Math.random();', 'Math.random is not exact or not repeatable'],
    ["Math['random']();", 'Math.random is not exact or not repeatable'],
    ['Math.hypot(3, 4);', 'Math.hypot is not exact or not repeatable'],
    ['Math.pow(2, 3);', 'Math.pow is not exact or not repeatable'],
    ['Math.log2(8);', 'Math.log2 is not exact or not repeatable'],
    ['const { sin } = Math;', 'Math may not be passed on or read by a computed name'],
    ['Math[name](1);', 'Math may not be passed on or read by a computed name'],
    ['const x = 2 ** 3;', '** differs between engines'],
    ['let x = 2; x **= 3;', '** differs between engines'],
    ["'a'.localeCompare('b');", "localeCompare depends on the machine's language"],
    ["a?.localeCompare('b');", "localeCompare depends on the machine's language"],
    ['(5).toLocaleString();', "toLocaleString depends on the machine's language"],
    ["'a'.toLocaleUpperCase();", "toLocaleUpperCase depends on the machine's language"],
    ['Object.keys(x);', 'Object.keys walks keys unsorted: use sortedKeys'],
    ['Object.values(x);', 'Object.values walks keys unsorted: use sortedKeys'],
    ['Object.entries(x);', 'Object.entries walks keys unsorted: use sortedKeys'],
    [
      'Object.getOwnPropertyNames(x);',
      'Object.getOwnPropertyNames walks keys unsorted: use sortedKeys',
    ],
    ['const { keys } = Object;', 'Object may not be passed on or read by a computed name'],
    ['Reflect.ownKeys(x);', 'Reflect is not known to the rules'],
    ['for (const key in x) f(key);', 'for…in walks keys unsorted: use sortedKeys'],
  ])('%s', (text, message) => {
    expect(messages('src/rules/a.ts', text)).toEqual([message]);
    expect(messages('src/ai/deep/a.ts', text)).toEqual([message]);
    expect(messages('src/game/a.ts', text)).toEqual([]);
  });

  test('nothing that is exact, and no mere names', () => {
    const text = 'Math.floor(Math.sqrt(9)); Object.freeze({ Date: 1, Math: 2 }); x.Date; x.sort();';
    expect(messages('src/rules/a.ts', text)).toEqual([]);
  });

  test('no keys in the one file that sorts them', () => {
    expect(messages('src/rules/sortedKeys.ts', 'Object.keys(x).sort();')).toEqual([]);
  });
});

describe('the size checker refuses', () => {
  const lines = (count: number): string => 'f();\n'.repeat(count);

  test('a file of 401 lines but not of 400', () => {
    expect(messages('src/game/a.ts', lines(401))).toEqual(['a file of 401 lines']);
    expect(messages('src/game/a.ts', lines(400))).toEqual([]);
  });

  test('a function of 61 lines but not of 60', () => {
    expect(messages('src/game/a.ts', `function g() {\n${lines(59)}}`)).toEqual([
      'a function of 61 lines',
    ]);
    expect(messages('src/game/a.ts', `function g() {\n${lines(58)}}`)).toEqual([]);
    expect(messages('src/game/a.ts', `const g = () => {\n${lines(59)}};`)).toEqual([
      'a function of 61 lines',
    ]);
  });

  test.each([
    'function g(a, b, c, d, e) {}',
    'const g = (a, b, c, d, e) => 1;',
    'class G { g(a, b, c, d, e) {} }',
    'interface G { g(a: 1, b: 1, c: 1, d: 1, e: 1): void }',
  ])('five parameters in %s', (text) => {
    expect(messages('src/game/a.ts', text)).toEqual(['5 parameters']);
    expect(messages('src/game/a.ts', text.replace(/, e(?:: 1)?/, ''))).toEqual([]);
  });
});

describe('the country checker', () => {
  const countries = { tags: ['ITA'], names: ['Italy', 'Saar (League)'] };
  const found = (text: string): string[] =>
    countryProblems(parseSource('src/game/A.tsx', text), countries).map(({ message }) => message);

  test.each([
    ["const x = 'ITA';", 'ITA'],
    ["const x = 'flags/ITA.svg';", 'ITA'],
    ['const x = `the king of Italy`;', 'Italy'],
    ['const x = <p>In Italy, as elsewhere</p>;', 'Italy'],
    ["const x = 'Saar (League)';", 'Saar (League)'],
  ])('finds the country in %s', (text, country) => {
    expect(found(text)).toEqual([`names the country ${country}`]);
  });

  test('leaves comments, identifiers and longer words alone', () => {
    expect(found("// ITA and Italy\nconst ITA = 'CAPITAL';\nconst x = 'Italys';")).toEqual([]);
  });

  test('reads tags and names from every pack of the folder', () => {
    const maps = mkdtempSync(join(tmpdir(), 'maps-'));
    mkdirSync(join(maps, 'one/texts'), { recursive: true });
    writeFileSync(join(maps, 'one/pack.json'), '{}');
    writeFileSync(join(maps, 'one/powers.json'), '{"powers":[{"id":"RUR","name":"power.RUR"}]}');
    writeFileSync(join(maps, 'one/texts/en.json'), '{"power.RUR":"Ruritania"}');
    expect(readCountryNames(maps)).toEqual({ tags: ['RUR'], names: ['Ruritania'] });
  });
});

describe('an exception', () => {
  const problem = { path: 'src/a.ts', line: 1, message: 'bad' };
  const exception = { path: 'src/a.ts', message: 'bad', reason: 'for now' };

  test('silences the problem that it names', () => {
    expect(judge([problem], [])).toEqual(['src/a.ts:1: bad']);
    expect(judge([problem], [exception])).toEqual([]);
  });

  test('fails when it is stale', () => {
    expect(judge([], [exception])).toEqual(['src/a.ts: stale exception "bad": remove it']);
  });
});
