import {
  type Content,
  newWorld,
  type Order,
  type PowerId,
  RULES_VERSION,
  type World,
} from '../../rules/index.ts';
import { codeHeader, codeHex, type LinkHeader, SHORT_HASH } from './codeHeader.ts';
import { codeOrders } from './codeOrders.ts';
import { LAST_MARK, markOf, type Memories, MONTH_MARK, newMemories } from './encodeLink.ts';
import type { GameStart } from './gameRecord.ts';
import { legalFor } from './legalFor.ts';
import { LinkProblem } from './linkProblem.ts';
import { fromLinkText } from './linkText.ts';
import { type Played, type Planner, playMonth } from './playMonth.ts';
import { RangeReader } from './rangeReader.ts';

const NO_HEADER: LinkHeader = {
  rules: 0,
  scenario: '',
  seed: '',
  packs: [],
  humans: [],
  me: null,
  months: 0,
};

/** A link whose letters are sound: its header read, its months not yet. */
export interface OpenedLink {
  readonly header: LinkHeader;
  readonly reader: RangeReader;
}

/** Reads a link's header. Throws a LinkProblem when it is no link, cut short or damaged. */
export function openLink(link: string): OpenedLink {
  const reader = new RangeReader(fromLinkText(link));
  return { header: codeHeader(reader, NO_HEADER), reader };
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
  { header, reader }: OpenedLink,
  plan: Planner,
): Generator<Played, void, undefined> {
  checkStart(content, header);
  const { start, end } = content.scenario;
  if (header.months > end - start + 1) throw new LinkProblem('damaged');
  const memories = newMemories(header.humans);
  let world = newWorld(content, header.seed);
  for (let i = 0; i < header.months; i++) {
    const orders = readOrders(reader, content, world, memories);
    const last = i === header.months - 1;
    const mark = codeHex(reader, last ? LAST_MARK : MONTH_MARK, '');
    const played = playMonth(content, world, orders, plan);
    if (markOf(played.month.hash, last) !== mark) {
      throw new LinkProblem('fingerprint-differs', { month: world.month });
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
