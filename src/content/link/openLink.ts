import {
  type Content,
  formatMonth,
  newWorld,
  type Order,
  type PowerId,
  RULES_VERSION,
  type World,
} from '../../rules/index.ts';
import { codeHeader, codeHex, SHORT_HASH } from './codeHeader.ts';
import { codeOrders } from './codeOrders.ts';
import type { GameStart } from './gameRecord.ts';
import { legalFor } from './legalFor.ts';
import { LinkProblem } from './linkProblem.ts';
import { fromLinkText } from './linkText.ts';
import { type Memories, newMemories } from './linkWriter.ts';
import { markOf, MONTH_MARK, REST_MARK, restOf } from './marks.ts';
import { type Played, type Planner, playMonth } from './playMonth.ts';
import { RangeReader } from './rangeReader.ts';

const NOTHING: GameStart = {
  rules: 0,
  scenario: '',
  seed: '',
  packs: [],
  humans: [],
  me: null,
};

/** A link whose letters are sound: how the game began has been read, its months not yet. */
export interface OpenedLink {
  /** Packs have short hashes and no versions here. */
  readonly start: GameStart;
  /** How many months were played. */
  readonly months: number;
  readonly reader: RangeReader;
}

/** Opens a link. Throws a LinkProblem when it is none, cut short or damaged. */
export function openLink(link: string): OpenedLink {
  const bytes = fromLinkText(link);
  if (bytes.length < 2) throw new LinkProblem('damaged');
  const months = new DataView(bytes.buffer).getUint16(0);
  const reader = new RangeReader(bytes.subarray(2));
  return { start: codeHeader(reader, NOTHING), months, reader };
}

/** Throws a LinkProblem unless a game of these packs and rules is what the link was made from. */
export function checkStart(content: Content, start: GameStart): void {
  for (const { id, hash } of start.packs) {
    const here = content.packs.find((pack) => pack.id === id);
    if (here === undefined) throw new LinkProblem('pack-missing', { pack: id });
    if (here.hash.slice(0, SHORT_HASH) !== hash.slice(0, SHORT_HASH)) {
      throw new LinkProblem('pack-differs', { pack: id, version: here.version });
    }
  }
  if (start.rules !== RULES_VERSION) {
    throw new LinkProblem('rules-differ', { theirs: start.rules, ours: RULES_VERSION });
  }
  const { powers } = content.scenario.setUp;
  const missing = start.humans.find((power) => powers[power] === undefined);
  if (missing !== undefined) throw new LinkProblem('power-missing', { power: missing });
}

/**
 * Plays a link's months one after the other. Throws a LinkProblem at the first month that does
 * not come out as it was played.
 */
export function* replayLink(
  content: Content,
  { start, months, reader }: OpenedLink,
  plan: Planner,
): Generator<Played, void, undefined> {
  checkStart(content, start);
  const { scenario } = content;
  if (months > scenario.end - scenario.start + 1) throw new LinkProblem('damaged');
  const memories = newMemories(start.humans);
  let world = newWorld(content, start.seed);
  for (let left = months; left > 0; left--) {
    const orders = readOrders(reader, content, world, memories);
    const mark = codeHex(reader, MONTH_MARK, '');
    const rest = left === 1 ? codeHex(reader, REST_MARK, '') : null;
    const played = playMonth(content, world, orders, plan);
    const { hash } = played.month;
    if (markOf(hash) !== mark || (rest !== null && restOf(hash) !== rest)) {
      throw new LinkProblem('fingerprint-differs', { month: formatMonth(world.month) });
    }
    yield played;
    world = played.world;
  }
}

function readOrders(
  reader: RangeReader,
  content: Content,
  world: World,
  memories: Memories,
): Record<PowerId, readonly Order[]> {
  const orders: Record<PowerId, readonly Order[]> = {};
  for (const [power, memory] of memories) {
    orders[power] = codeOrders(reader, legalFor(content, world, power), [], memory);
  }
  return orders;
}
