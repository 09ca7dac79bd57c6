import { parseArgs } from 'node:util';
import { planMonth } from '../ai/index.ts';
import {
  formatMonth,
  hashWorld,
  monthOf,
  newWorld,
  resolveMonth,
  sortedKeys,
  type Content,
  type Log,
  type MissionKind,
  type Month,
  type PowerId,
  type World,
} from '../rules/index.ts';
import type { Command } from './io.ts';
import { MAPS, PackError, readGame } from './readGame.ts';
import { actsOf } from './actsOf.ts';
import { CrisisChronicle } from './crisisChronicle.ts';
import { TreatyChronicle } from './treatyChronicle.ts';
import { WarChronicle } from './warChronicle.ts';
import { wholeNumber } from './wholeNumber.ts';

const OPTIONS = {
  scenario: { type: 'string', default: '1933-pact' },
  seed: { type: 'string', default: 'brenner' },
  months: { type: 'string', default: '97' },
  games: { type: 'string', default: '1' },
  maps: { type: 'string', default: MAPS },
  why: { type: 'string' },
} as const;

/**
 * `sim --scenario ID --seed S --months N [--games K]`: games that the computer plays alone, one
 * JSON line each; the seeds are S, S/2, S/3 … With `--why POWER:YEAR-MONTH` the acts of
 * that power in that month of the first game, with the reasons of each. Exit 2 for words that it
 * does not know.
 */
export const runSim: Command = async (args, io) => {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const months = wholeNumber(values.months, 'months');
    const games = wholeNumber(values.games, 'games');
    const content = readGame(values.scenario, values.maps);
    if (values.why !== undefined) {
      const { power, month } = readWhy(content, values.why);
      io.write(`${JSON.stringify(explain(content, values.seed, power, month))}\n`);
      return 0;
    }
    for (let game = 1; game <= games; game++) {
      const seed = game === 1 ? values.seed : `${values.seed}/${game}`;
      io.write(`${JSON.stringify(play(content, seed, months))}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.warn(`sim: ${error.message}\n`);
    return error instanceof PackError ? 1 : 2;
  }
};

/** Months after which nobody asks why. */
const MOST_AHEAD = 600;

/** The power and the month of `--why`; throws a RangeError for what the scenario does not have. */
function readWhy(content: Content, words: string): { power: PowerId; month: Month } {
  const [tag = '', year = '', ofYear = ''] = words.split(/[:-]/);
  const power = sortedKeys(content.scenario.powers).find((id) => id === tag);
  const month = monthOf(Number(year), Number(ofYear));
  const ahead = month - content.scenario.start;
  if (power === undefined || !(ahead >= 0 && ahead < MOST_AHEAD) || Number(ofYear) > 12)
    throw new RangeError(`--why needs POWER:YEAR-MONTH of the scenario, not "${words}"`);
  return { power, month };
}

/** What a power did in a month of a game, and why. */
function explain(content: Content, seed: string, power: PowerId, month: Month) {
  let world = newWorld(content, seed);
  for (;;) {
    const orders = planMonth(content, world, {}, []);
    const resolved = resolveMonth(content, world, orders);
    if (world.month >= month)
      return { seed, power, month: formatMonth(month), ...actsOf(power, orders, resolved.log) };
    world = resolved.world;
  }
}

/** One game from the first month to the last, as its line of the report. */
function play(content: Content, seed: string, months: number) {
  const started = performance.now();
  const [wars, treaties, crises] = [
    new WarChronicle(),
    new TreatyChronicle(),
    new CrisisChronicle(),
  ];
  const missions: Partial<Record<MissionKind, number>> = {};
  let world = newWorld(content, seed);
  for (let month = 0; month < months; month++) {
    const resolved = resolveMonth(content, world, planMonth(content, world, {}, []));
    for (const each of [wars, treaties, crises]) each.read(resolved.log, world.month);
    count(missions, resolved.log);
    world = resolved.world;
  }
  return {
    seed,
    months,
    hash: hashWorld(world),
    ms: Math.round(performance.now() - started),
    provinces: provincesOf(world),
    wars: wars.lines(),
    treaties: treaties.lines(),
    refused: treaties.refusals(),
    crises: crises.lines(),
    missions,
  };
}

/** Adds the missions that set out in a month, kind by kind. */
function count(missions: Partial<Record<MissionKind, number>>, log: Log): void {
  for (const fact of log)
    if (fact.kind === 'mission-sent')
      missions[fact.brief.mission] = (missions[fact.brief.mission] ?? 0) + 1;
}

function provincesOf(world: World): Record<PowerId, number> {
  const held: Record<PowerId, number> = {};
  for (const id of sortedKeys(world.provinces)) {
    const owner = world.provinces[id]?.owner;
    if (owner !== undefined) held[owner] = (held[owner] ?? 0) + 1;
  }
  return Object.fromEntries(sortedKeys(held).map((power) => [power, held[power] ?? 0]));
}
