import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { readGame } from '../../src/cli/readGame.ts';
import { runSoak } from '../../src/cli/soak.ts';
import { emptyTally } from '../../src/cli/soak/gameTally.ts';
import { playAlone } from '../../src/cli/soak/playAlone.ts';
import { summarise } from '../../src/cli/soak/summarise.ts';
import { MEASURES } from '../../src/cli/soak/measures.ts';
import { tallyLog, tallyWorld } from '../../src/cli/soak/tallyMonth.ts';
import { tellSummary } from '../../src/cli/soak/tellSummary.ts';
import {
  type Content,
  hashWorld,
  monthOf,
  newWorld,
  type PowerId,
  resolveMonth,
  type WarId,
} from '../../src/rules/index.ts';

const maps = fileURLToPath(new URL('../content/fixtures/', import.meta.url));
const content = readGame('tiny', maps);

async function soak(...args: string[]) {
  let out = '';
  let err = '';
  const code = await runSoak(['--scenario', 'tiny', '--maps', maps, ...args], {
    input: (async function* () {})(),
    write: (text) => void (out += text),
    warn: (text) => void (err += text),
  });
  return { code, out, err };
}

function hashAfter(seed: string, months: number): string {
  let world = newWorld(content, seed);
  for (let i = 0; i < months; i++) {
    world = resolveMonth(content, world, planMonth(content, world, {}, [])).world;
  }
  return hashWorld(world);
}

const red = 'RED' as PowerId;
const blue = 'BLU' as PowerId;
const war = 'RED-BLU-23200' as WarId;

describe('a soak', () => {
  test('plays more games than it has threads, in their order, each as the rules play it', async () => {
    const { code, out } = await soak('--games', '5', '--months', '3', '--seed', 'Pola', '--json');
    const { games } = JSON.parse(out) as { games: { seed: string; hash: string }[] };
    const seeds = ['Pola', 'Pola/2', 'Pola/3', 'Pola/4', 'Pola/5'];
    const expected = seeds.map((seed) => ({ seed, hash: hashAfter(seed, 3) }));
    expect(games.map(({ seed, hash }) => ({ seed, hash }))).toEqual(expected);
    expect(code).toBe(0);
  });

  test.each([
    [['--games', 'many'], 2, '--games needs a whole number above 0, not "many"'],
    [['--bogus'], 2, "Unknown option '--bogus'"],
    [['--scenario', 'nowhere'], 1, 'there is no scenario "nowhere"'],
  ])('answers %j with code %i and says why', async (args, code, words) => {
    const told = await soak(...args);
    expect(told.code).toBe(code);
    expect(told.err).toContain(words);
  });
});

describe('the tally of a game', () => {
  test('keeps the exception that ended it, with its month, and no outcomes', () => {
    const { scenario } = content;
    const broken: Content = {
      ...content,
      scenario: {
        ...scenario,
        get events(): never {
          throw new Error('planted');
        },
      },
    };
    const tally = playAlone(broken, 'Pola', 3);
    expect(tally).toMatchObject({ months: 0, outcomes: [] });
    expect(tally.broke?.error).toContain('planted');
    expect(summarise([tally]).exceptions).toHaveLength(1);
  });

  test('counts each kind of refused order once with its first case', () => {
    const tally = emptyTally('Pola');
    const order = { kind: 'declare-war', on: blue } as const;
    const refused = { kind: 'order-refused', power: red, order, code: 'already-at-war' } as const;
    tallyLog(tally, monthOf(1934, 3), [refused, refused]);
    const example = { seed: 'Pola', month: '1934-03', power: red };
    expect(tally.refused).toEqual({ 'declare-war already-at-war': { count: 2, example } });
  });
});

describe('the courses of a scenario', () => {
  const holds = (province: string, power = 'RED') => ({
    kind: 'holds',
    power,
    provinces: [province],
  });
  const playing = (courses: readonly object[]): Content => ({
    ...content,
    scenario: { ...content.scenario, courses: courses as Content['scenario']['courses'] },
  });
  const answersOf = (course: object): readonly string[] =>
    playAlone(playing([{ id: 'q', ...course }]), 'Pola', 3).courses;
  const { start } = content.scenario;

  test('are answered by the first answer that holds, in the month in which they are asked', () => {
    const answers = [
      { id: 'early', when: { kind: 'date', until: start + 1 } },
      { id: 'red', when: holds('redburg') },
      { id: 'always', when: { kind: 'date' } },
    ];
    expect(answersOf({ answers })).toEqual(['q: red']);
    expect(answersOf({ at: start + 1, answers })).toEqual(['q: early']);
    expect(answersOf({ ever: true, answers })).toEqual(['q: early']);
    expect(answersOf({ answers: answers.slice(0, 1) })).toEqual(['q: neither']);
  });

  test('tell games apart: those that went alike are counted together', () => {
    const [one, two, three] = ['one', 'two', 'three'].map(emptyTally);
    if (!one || !two || !three) throw new Error('no tallies');
    one.courses = ['a: x', 'b: y'];
    two.courses = ['a: x', 'b: z'];
    three.courses = ['a: x', 'b: y'];
    const { worlds, courses } = summarise([two, one, three]);
    expect(worlds.map(({ games }) => games)).toEqual([['one', 'three'], ['two']]);
    expect(courses).toEqual({ 'a: x': 3, 'b: y': 2, 'b: z': 1 });
  });
});

describe('the summary', () => {
  test('names the events that came about in no game, and counts the others', () => {
    const [one, other] = [emptyTally('one'), emptyTally('other')];
    one.events.push({ what: 'putsch', month: 23210 }, { what: 'putsch: march', month: 23211 });
    one.missed = ['pact', 'pact: sign', 'crash', 'putsch: wait'];
    other.missed = ['pact', 'pact: sign', 'putsch', 'putsch: march', 'putsch: wait'];
    const { events, never } = summarise([one, other]);
    expect(events.map(({ who, games }) => `${who} ${games}`)).toEqual([
      'putsch 1',
      'putsch: march 1',
    ]);
    expect(never).toEqual(['pact', 'putsch: wait']);
  });

  test('tells apart in how many games something happened and how often', () => {
    const joined = { kind: 'war-joined', war, power: blue, side: 'defenders', why: [] } as const;
    const [one, other] = [emptyTally('one'), emptyTally('other')];
    for (const month of [1, 2, 5]) tallyLog(one, monthOf(1934, month), [joined]);
    tallyLog(other, monthOf(1936, 7), [joined]);
    const months = { min: monthOf(1934, 1), median: monthOf(1934, 5), max: monthOf(1936, 7) };
    const summary = summarise([one, other]);
    expect(summary.joined).toEqual([{ who: 'BLU in RED-BLU', games: 2, times: 4, months }]);
    expect(tellSummary(summary)).toContain(
      'BLU in RED-BLU       2     4   1934-01  1934-05  1936-07',
    );
  });

  test('tells exceptions from the same place once, with their number and the first', () => {
    const broke = { month: '1934-01', error: 'planted' };
    const told = tellSummary(
      summarise(['one', 'two', 'three'].map((seed) => ({ ...emptyTally(seed), broke }))),
    );
    expect(told).toContain('  3  one 1934-01  planted');
    expect(told.match(/planted/g)).toHaveLength(1);
  });

  test('counts outcomes over the games that were played to the end', () => {
    const ended = { ...emptyTally('one'), outcomes: ['general war'] };
    const calm = emptyTally('two');
    const broke = { ...emptyTally('three'), broke: { month: '1934-01', error: 'planted' } };
    expect(tellSummary(summarise([ended, calm, broke]))).toContain(' 50 %  general war');
  });

  test('tells how each measure lies at the end of each year, over all games', () => {
    const [one, other] = [newWorld(content, 'one'), newWorld(content, 'two')];
    other.tension = 90;
    const gold = other.powers[red]?.stocks;
    if (gold) gold.gold = 777;
    const tallies = [one, other].map((world) => {
      const tally = emptyTally(world.seed);
      tallyWorld(tally, 1933, world);
      return tally;
    });
    const { years } = summarise(tallies);
    expect(years[1933]?.['tension']).toEqual({ min: 15, median: 90, max: 90 });
    expect(years[1933]?.['gold']?.max).toBe(777);
    // Three powers in two games, and everything that is counted has its line.
    expect(years[1933]?.['score']).toEqual({ min: 0, median: 0, max: 0 });
    for (const name of Object.keys(MEASURES))
      if (name !== 'theatres' && name !== 'opinions' && name !== 'trust')
        expect(years[1933]).toHaveProperty([name]);
    expect(tellSummary(summarise(tallies))).toMatch(/tension +15\/90\/90/);
  });
});
