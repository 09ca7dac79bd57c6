import type { GameRecord, GameStart, PlayedMonth } from '../../content/link/gameRecord.ts';
import { legalFor } from '../../content/link/legalFor.ts';
import { LinkWriter } from '../../content/link/linkWriter.ts';
import { openLink, replayLink } from '../../content/link/openLink.ts';
import { type PlanAhead, type Planner, playMonth } from '../../content/link/playMonth.ts';
import { SaveWriter } from '../../content/save/saveWriter.ts';
import { unpackSave } from '../../content/save/unpackSave.ts';
import {
  applyLog,
  type Content,
  explain,
  hashWorld,
  type Month,
  type LegalOrders,
  newWorld,
  recallFighting,
  RULES_VERSION,
  sortedValues,
  type UnitId,
  type World,
} from '../../rules/index.ts';
import { Failure } from './failure.ts';
import type { ReadText } from './library.ts';
import { openPackRoom } from './packRoom.ts';
import type { Account, Answer, Ask, HumanOrders, Progress, Sitting, WorkKind } from './work.ts';

/** One function for each kind of work. */
export type Desk = {
  readonly [K in WorkKind]: (ask: Ask<K>, progress: Progress) => Answer<K> | Promise<Answer<K>>;
};

/** The game that the worker plays. */
interface Table {
  readonly content: Content;
  readonly start: GameStart;
  readonly months: PlayedMonth[];
  world: World;
  /** The save, as far as it has been written: up to the month in which it was asked for last. */
  readonly save: SaveWriter;
  /** Its link, likewise. */
  readonly link: LinkWriter;
  /** What the computer's powers will order this month, if that has been thought out already. */
  planned: ReturnType<PlanAhead> | null;
}

/** A game before anything has been written of it. */
type Laid = Pick<Table, 'content' | 'start' | 'months' | 'world'>;

/** How the computer's powers come by their orders. */
interface Computer {
  readonly plan: Planner;
  readonly planAhead: PlanAhead;
}

/** Everything that is done away from the page: it keeps the library and one game. */
export function openWorkshop(readText: ReadText, computer: Computer): Desk {
  const room = openPackRoom(readText);
  let table: Table | null = null;

  const contentOf = (scenario: string): Content => {
    const found = room.library().scenarios[scenario]?.content;
    if (found === undefined) throw new Failure('link.scenario-missing', { scenario });
    return found;
  };
  const seat = (next: Laid): Sitting => {
    const { content, start } = next;
    const save = new SaveWriter(start);
    table = { ...next, save, link: new LinkWriter(content, start), planned: null };
    return { start: next.start, months: next.months, world: next.world };
  };
  const seated = (): Table => {
    if (table === null) throw new Failure('no-game');
    return table;
  };

  return {
    load: room.load,
    bring: room.bring,
    forget: room.forget,
    renew: () => {
      const { start, months, world } = seated();
      return seat(renewed({ start, months, world }, contentOf));
    },
    again: ({ month }) => {
      const { start, months, content } = seated();
      const kept = months.filter((each) => each.month < month);
      const world = worldOf(content, start, kept);
      if (world === null) throw new Failure('pack-does-not-fit');
      return seat({ content, start, months: kept, world });
    },
    begin: ({ scenario, seed, humans, me }) => {
      const content = contentOf(scenario);
      const start = { rules: RULES_VERSION, packs: content.packs, scenario, seed, humans, me };
      return seat({ content, start, months: [], world: newWorld(content, seed) });
    },
    resume: ({ bytes }) => seat(rebuild(unpackSave(bytes), contentOf)),
    open: ({ link }, progress) => seat(replay(link, contentOf, computer.plan, progress)),
    think: () => {
      const sat = seated();
      sat.planned ??= computer.planAhead(sat.content, sat.world, sat.start.humans);
      return null;
    },
    month: ({ orders }) => playOn(seated(), orders, computer),
    explain: ({ month, unit }) => account(seated(), month, unit),
    save: () => saveOf(seated()),
    link: () => linkOf(seated()),
  };
}

/** Plays a month, by the plans that were made for it if there are any. */
function playOn(sat: Table, orders: HumanOrders, { plan }: Computer): Answer<'month'> {
  const { content, world, months, planned } = sat;
  const played = playMonth(content, world, orders, planned === null ? plan : () => planned(orders));
  months.push(played.month);
  sat.world = played.world;
  sat.planned = null;
  return { log: played.month.log, hash: played.month.hash };
}

/** The save, with the months since it was asked for last. */
function saveOf({ save, months }: Table): Uint8Array {
  for (const month of months.slice(save.months)) save.add(month);
  return save.bytes();
}

/** The link, with the months since it was asked for last. */
function linkOf({ link, months }: Table): string {
  for (const month of months.slice(link.months)) link.add(month);
  return link.text();
}

/** Explains an order from the world before its month and the facts of it. */
function account({ content, start, months }: Table, month: Month, unit: UnitId): Account {
  const index = months.findIndex((each) => each.month === month);
  const before = worldOf(content, start, months.slice(0, Math.max(0, index)));
  const played = months[index];
  if (before === null || played === undefined) throw new Failure('no-game');
  const { situation, orders } = recallFighting(content, before, played.log);
  return { ...explain(situation, orders, unit), stood: situation.world.units };
}

type FindContent = (scenario: string) => Content;

/**
 * A saved game from its facts; nothing is played again, so that it opens when packs and rules
 * have moved on, as long as the facts still make the same world.
 */
function rebuild({ start, months }: GameRecord, contentOf: FindContent): Laid {
  const content = contentOf(start.scenario);
  const world = worldOf(content, start, months);
  const hash = months.at(-1)?.hash ?? null;
  if (world === null || (hash !== null && hashWorld(world) !== hash)) {
    throw new Failure('save.outdated');
  }
  return { content, start, months: [...months], world };
}

/** A game under the content of its scenario as it is now; fails when the world does not fit it. */
function renewed({ start, months, world }: Omit<Laid, 'content'>, contentOf: FindContent): Laid {
  const content = contentOf(start.scenario);
  try {
    for (const power of start.humans) readAll(legalFor(content, world, power));
  } catch {
    throw new Failure('pack-does-not-fit');
  }
  return { content, start: { ...start, packs: content.packs }, months, world };
}

/** Reads every list of what is open, for each is worked out when it is read. */
function readAll({ units, state, clauses }: LegalOrders): number {
  return sortedValues(units).length + state.length + sortedValues(clauses).length;
}

/** The world that the facts make; null when they speak of things that are no longer there. */
function worldOf(content: Content, start: GameStart, months: readonly PlayedMonth[]): World | null {
  try {
    let world: World = { ...newWorld(content, start.seed), rules: start.rules };
    for (const { log } of months) world = applyLog(world, log);
    return world;
  } catch {
    return null;
  }
}

/** A linked game, played again month by month and compared with its marks. */
function replay(link: string, contentOf: FindContent, plan: Planner, progress: Progress): Laid {
  const opened = openLink(link);
  const { start } = opened;
  const content = contentOf(start.scenario);
  const months: PlayedMonth[] = [];
  let world = newWorld(content, start.seed);
  for (const played of replayLink(content, opened, plan)) {
    months.push(played.month);
    world = played.world;
    progress('loading.replay', months.length / opened.months);
  }
  return { content, start: { ...start, packs: content.packs }, months, world };
}
