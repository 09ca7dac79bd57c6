/** Whole games with a person in them, of which links and saves are measured. */
import { readGame } from '../../src/cli/readGame.ts';
import type { GameRecord } from '../../src/content/link/gameRecord.ts';
import { legalFor } from '../../src/content/link/legalFor.ts';
import {
  type Content,
  draw,
  isUnitOrder,
  type PowerId,
  sortedKeys,
} from '../../src/rules/index.ts';
import { advised, type Player, recordGame } from '../content/playedGame.ts';

const ITALY = 'ITA' as PowerId;
const MONTHS = 97;
/** How many in a hundred of its units a busy person orders in a month. */
const BUSY = 33;

export interface HumanGame {
  readonly content: Content;
  readonly record: GameRecord;
  /** How many orders the person gave. */
  readonly orders: number;
}

/**
 * Does what the cabinet advises and orders a third of the other units as well, by lot. The advice
 * alone is an order every second month, which is less than people give; orders by lot cost a link
 * more than people's, who repeat themselves.
 */
const busy: Player = (content, world, me) => {
  const advice = advised(content, world, me);
  const told = new Set(advice.filter(isUnitOrder).map(({ unit }) => unit));
  const { units } = legalFor(content, world, me);
  const lot = draw(world.seed, world.month, 'busy', me);
  const marches = sortedKeys(units)
    .filter((unit) => !told.has(unit) && lot.chance(BUSY))
    .flatMap((unit) => {
      const open = units[unit] ?? [];
      return open.slice(lot.below(open.length || 1)).slice(0, 1);
    });
  return [...marches, ...advice];
};

const PLAYERS = { busy, advised } as const;
const played = new Map<keyof typeof PLAYERS, HumanGame>();

/** 97 months as Italy by a busy person, or by one who only does as advised; played once. */
export function humanGame(who: keyof typeof PLAYERS = 'busy'): HumanGame {
  const game = played.get(who) ?? play(PLAYERS[who]);
  played.set(who, game);
  return game;
}

function play(player: Player): HumanGame {
  const content = readGame('1933-pact');
  const plan = { content, seed: 'brenner', humans: [ITALY], months: MONTHS, player };
  const { record } = recordGame(plan);
  const orders = record.months.reduce((sum, month) => sum + (month.orders[ITALY]?.length ?? 0), 0);
  return { content, record, orders };
}
