import { parseArgs } from 'node:util';
import type { Command, Io } from './io.ts';
import { MAPS, readGame } from './readGame.ts';
import { shareGames, type SoakPlan } from './soak/shareGames.ts';
import { summarise } from './soak/summarise.ts';
import { tellSummary } from './soak/tellSummary.ts';
import { wholeNumber } from './wholeNumber.ts';

const OPTIONS = {
  scenario: { type: 'string', default: '1933-pact' },
  maps: { type: 'string', default: MAPS },
  seed: { type: 'string', default: 'brenner' },
  months: { type: 'string', default: '97' },
  games: { type: 'string', default: '100' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `soak [--games K] [--months N] [--seed S] [--json]`: many games that the computer plays alone,
 * on two threads, and a report of what they have in common. The seeds are those of `sim`. Exit 1
 * if a game broke down or the packs are broken, 2 for words that it does not know.
 */
export const runSoak: Command = async (args, io) => {
  const asked = readArgs(args, io);
  if (asked === undefined) return 2;
  const { plan, seeds, json } = asked;
  try {
    readGame(plan.scenario, plan.maps);
    const tallies = await shareGames(plan, seeds, (done) => {
      if (done % 10 === 0 || done === seeds.length) {
        io.warn(`soak: ${done} of ${seeds.length} games\n`);
      }
    });
    const summary = summarise(tallies);
    io.write(json ? `${JSON.stringify(summary)}\n` : tellSummary(summary));
    return summary.exceptions.length > 0 ? 1 : 0;
  } catch (error) {
    io.warn(`soak: ${words(error)}\n`);
    return 1;
  }
};

interface Asked {
  readonly plan: SoakPlan;
  readonly seeds: readonly string[];
  readonly json: boolean;
}

/** What is asked for; undefined if it makes no sense, which has been said. */
function readArgs(args: string[], io: Io): Asked | undefined {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const { scenario, maps, seed, json } = values;
    const months = wholeNumber(values.months, 'months');
    const games = wholeNumber(values.games, 'games');
    const seeds = Array.from({ length: games }, (_, i) => (i === 0 ? seed : `${seed}/${i + 1}`));
    return { plan: { scenario, maps, months }, seeds, json };
  } catch (error) {
    io.warn(`soak: ${words(error)}\n`);
    return undefined;
  }
}

/** An error with what caused it. */
function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${words(error.cause)}`;
}
