import type { PowerId } from '../../rules/index.ts';
import { AUDITED, type Audited } from './auditTreaties.ts';
import { type GameTally, NO_TREATIES, type Refused, type TreatyYear } from './gameTally.ts';
import { MEASURES } from './measures.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Something that befell a power or a pair in some of the games, and when. */
export interface Happening {
  readonly who: string;
  /** In how many games. */
  readonly games: number;
  /** How often in all; more than `games` where it happened again in one of them. */
  readonly times: number;
  readonly months: Spread;
}

/** A way in which games went: the answer to each course, and the games that went so. */
export interface World {
  readonly answers: readonly string[];
  readonly games: readonly string[];
}

/** What many games have in common. */
export interface Summary {
  readonly exceptions: readonly { seed: string; month: string; error: string }[];
  readonly refused: Readonly<Record<string, Refused>>;
  readonly overtaken: Readonly<Record<string, Refused>>;
  readonly wars: readonly Happening[];
  readonly joined: readonly Happening[];
  readonly fell: readonly Happening[];
  readonly events: readonly Happening[];
  /** Events, options of the others, and decisions that came about in none of the games that were played to their end. */
  readonly never: readonly string[];
  /** Sums over all games. */
  readonly treaties: Readonly<Record<number, TreatyYear>>;
  /** How many facts about treaties were audited, and the acts whose reasons contradict them. */
  readonly audited: Readonly<Record<Audited, number>>;
  readonly violations: readonly string[];
  readonly years: Readonly<Record<number, Readonly<Record<string, Spread>>>>;
  /** Games that went alike, by the answers to the scenario's courses; the commonest first. */
  readonly worlds: readonly World[];
  /** In how many games each course had which answer. */
  readonly courses: Readonly<Record<string, number>>;
  /** In how many of the games that were played to their end. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly games: readonly { seed: string; hash: string; months: number; ms: number }[];
}

export function summarise(tallies: readonly GameTally[]): Summary {
  return {
    exceptions: tallies.flatMap(({ seed, broke }) => (broke ? [{ seed, ...broke }] : [])),
    refused: sumRefused(tallies.map(({ refused }) => refused)),
    overtaken: sumRefused(tallies.map(({ overtaken }) => overtaken)),
    wars: happenings(tallies, ({ wars }) =>
      wars.map(({ by, on, month }) => [`${by} on ${on}`, month]),
    ),
    joined: happenings(tallies, ({ joined }) =>
      joined.map(({ power, war, month }) => [`${power} in ${war}`, month]),
    ),
    fell: happenings(tallies, ({ fell }) => fell.map(({ power, month }) => [power, month])),
    events: happenings(tallies, ({ events }) => events.map(({ what, month }) => [what, month])),
    never: neverIn(tallies.filter(({ broke }) => broke === null)),
    treaties: sumTreaties(tallies),
    audited: sumAudited(tallies),
    violations: tallies.flatMap(({ violations }) => violations),
    years: spreadYears(tallies),
    worlds: worldsIn(tallies.filter(({ broke }) => broke === null)),
    courses: countNames(tallies.map(({ courses }) => courses)),
    outcomes: countNames(tallies.map(({ outcomes }) => outcomes)),
    games: tallies.map(({ seed, hash, months, ms }) => ({ seed, hash, months, ms })),
  };
}

/** What every game missed; the options of an event that never came about go without saying. */
function neverIn([first, ...others]: readonly GameTally[]): string[] {
  const never = (first?.missed ?? []).filter((what) =>
    others.every(({ missed }) => missed.includes(what)),
  );
  return never.filter((what) => !never.some((event) => what.startsWith(`${event}: `)));
}

type Case = readonly [who: string | PowerId, month: number];

/** The commonest first. */
function happenings(
  tallies: readonly GameTally[],
  casesOf: (tally: GameTally) => readonly Case[],
): Happening[] {
  const seen = new Map<string, { readonly months: number[]; readonly games: Set<string> }>();
  for (const tally of tallies) {
    for (const [who, month] of casesOf(tally)) {
      const entry = seen.get(who) ?? { months: [], games: new Set() };
      seen.set(who, entry);
      entry.months.push(month);
      entry.games.add(tally.seed);
    }
  }
  return [...seen]
    .map(([who, { months, games }]) => ({
      who,
      games: games.size,
      times: months.length,
      months: spreadOf(months),
    }))
    .toSorted((a, b) => b.games - a.games || (a.who < b.who ? -1 : 1));
}

function sumRefused(games: readonly GameTally['refused'][]): Record<string, Refused> {
  const sum: Record<string, Refused> = {};
  for (const refused of games) {
    for (const [kind, { count, example }] of Object.entries(refused)) {
      (sum[kind] ??= { count: 0, example }).count += count;
    }
  }
  return sum;
}

/** The columns of the treaties' table. */
export const TREATY_COUNTS = ['offered', 'signed', 'refused', 'lapsed', 'broken'] as const;

function sumTreaties(tallies: readonly GameTally[]): Record<number, TreatyYear> {
  const sum: Record<number, TreatyYear> = {};
  for (const { treaties } of tallies) {
    for (const [year, of] of Object.entries(treaties)) {
      const row = (sum[Number(year)] ??= { ...NO_TREATIES });
      for (const what of TREATY_COUNTS) row[what] += of[what];
    }
  }
  return sum;
}

const sumAudited = (tallies: readonly GameTally[]): Record<Audited, number> =>
  Object.fromEntries(
    AUDITED.map((what) => [
      what,
      tallies.reduce((sum, { audited }) => sum + (audited[what] ?? 0), 0),
    ]),
  ) as Record<Audited, number>;

function spreadYears(tallies: readonly GameTally[]): Record<number, Record<string, Spread>> {
  const years = new Set(tallies.flatMap((tally) => Object.keys(tally.years).map(Number)));
  const spreads: Record<number, Record<string, Spread>> = {};
  for (const year of years) {
    const row: Record<string, Spread> = {};
    for (const name of Object.keys(MEASURES)) {
      const values = tallies.flatMap((tally) => tally.years[year]?.[name] ?? []);
      if (values.length > 0) row[name] = spreadOf(values);
    }
    spreads[year] = row;
  }
  return spreads;
}

function worldsIn(tallies: readonly GameTally[]): World[] {
  const worlds = new Map<string, { answers: readonly string[]; games: string[] }>();
  for (const { courses: answers, seed } of tallies) {
    if (answers.length === 0) continue;
    const world = worlds.get(answers.join()) ?? { answers, games: [] };
    worlds.set(answers.join(), world);
    world.games.push(seed);
  }
  return [...worlds.values()].toSorted((a, b) => b.games.length - a.games.length);
}

function countNames(games: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const names of games) for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
