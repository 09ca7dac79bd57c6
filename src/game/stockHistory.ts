import {
  applyFact,
  applyLog,
  type Fact,
  newWorld,
  type PowerId,
  type Stocks,
  type World,
} from '../rules/index.ts';
import type { Game } from './state.ts';

/** The facts that change what somebody has in store. */
const MOVES_STORES: ReadonlySet<Fact['kind']> = new Set([
  'income',
  'building-begun',
  'building-cancelled',
  'disbanded',
  'recovered',
  'decision-begun',
  'stock',
  'relief',
  'strike',
  'sabotage',
  'commitment-ended',
  'power-split',
] as const);

/** The stores of a game, watched again from its facts as far as it has come. */
interface Replay {
  readonly seed: string;
  readonly months: Game['months'];
  readonly world: World;
  readonly lines: Readonly<Record<PowerId, readonly Stocks[]>>;
}

/** The last replay of each content: a month later it goes on from where it stopped. */
const replays = new WeakMap<Game['content'], Replay>();

/** What a power had in store at the start and after each month played, from the facts alone. */
export function stockHistory(game: Game, power: PowerId): readonly Stocks[] {
  const last = replays.get(game.content);
  const begun = last !== undefined && goesOn(last, game) ? last : begin(game);
  const replay = begun.months === game.months ? begun : watch(begun, game.months);
  replays.set(game.content, replay);
  return replay.lines[power] ?? [];
}

/** Whether a game is what was replayed, or has gone on from there. */
const goesOn = ({ seed, months }: Replay, game: Game): boolean =>
  seed === game.seed && months.every((month, i) => game.months[i] === month);

function begin({ content, seed }: Game): Replay {
  const world = applyLog(newWorld(content, seed), []);
  return { seed, months: [], world, lines: withStocks({}, world) };
}

/** Applies those of the months that are new; nobody else has the replay's world. */
function watch({ seed, months, world, lines }: Replay, now: Game['months']): Replay {
  let longer = lines;
  for (const { log } of now.slice(months.length)) {
    for (const fact of log) if (MOVES_STORES.has(fact.kind)) applyFact(world, fact);
    longer = withStocks(longer, world);
  }
  return { seed, months: now, world, lines: longer };
}

const withStocks = (lines: Replay['lines'], { powers }: World): Replay['lines'] =>
  Object.fromEntries(
    Object.entries(powers).map(([id, { stocks }]) => [
      id,
      [...(lines[id as PowerId] ?? []), { ...stocks }],
    ]),
  );
