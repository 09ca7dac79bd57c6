import {
  BUILD,
  fedNext,
  GOODS,
  isBlockaded,
  levelCost,
  marketClosed,
  marketPrice,
  monthOfTrade,
  programmeTerms,
  PROJECTS,
  sumOf,
  type Field,
  type Good,
  type Order,
  type PowerId,
  type Price,
  type Programme,
  type Project,
  type ShortDelivery,
  type Term,
  type Traded,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** A programme as its minister sees it. */
export interface ProgrammeSheet extends Programme {
  /** Points that the next level asks for. */
  readonly cost: number;
  /** What this month's effort brings. */
  readonly terms: readonly Term[];
  /** Months to the next level at that rate; null for never. */
  readonly months: number | null;
}

/** How a power stands in a field, and where its present effort leads. */
export function programmeSheet(game: Game, power: PowerId, field: Field): ProgrammeSheet | null {
  const state = game.world.powers[power]?.programmes[field];
  if (state === undefined) return null;
  const terms = programmeTerms(knownSituation(game), power, field);
  const cost = levelCost(state.level);
  const rate = sumOf(terms);
  const months = rate > 0 ? Math.ceil((cost - state.points) / rate) : null;
  return { ...state, cost, terms, months };
}

/** The effort that will be made at a field: as ordered this month, else as before. */
export function effortOf(game: Game, orders: readonly Order[], power: PowerId, field: Field) {
  const given = orders.find((order) => order.kind === 'programme' && order.field === field);
  if (given?.kind === 'programme') return given.effort;
  return game.world.powers[power]?.programmes[field].effort ?? 0;
}

/** What will be bought of a good each month: as ordered this month, else as before. */
export function lotOf(game: Game, orders: readonly Order[], power: PowerId, good: Traded): number {
  const given = orders.find((order) => order.kind === 'market' && order.good === good);
  if (given?.kind === 'market') return given.amount;
  return game.world.powers[power]?.market[good] ?? 0;
}

export const priceOf = (game: Game, good: Traded): Price => marketPrice(knownSituation(game), good);

/** What a project costs, good by good, and when it stands if it is begun this month. */
export function buildPrice({ world }: Game, project: Project) {
  const { cost, months } = BUILD[project];
  return {
    cost: GOODS.flatMap((good): [Good, number][] => (cost[good] > 0 ? [[good, cost[good]]] : [])),
    done: world.month + months,
  };
}

/** The goods of which we have too little for any project. */
export const scarceGoods = ({ me, world }: Game): readonly Good[] =>
  GOODS.filter((good) => {
    const stock = (me === null ? undefined : world.powers[me]?.stocks[good]) ?? 0;
    return PROJECTS.every((project) => BUILD[project].cost[good] > stock);
  });

/** Hundredths of what furnaces and engines need that the next month will bring. */
export function fedSoon(game: Game, power: PowerId): Record<Traded, number> {
  const situation = knownSituation(game);
  const ledger = monthOfTrade(situation, [power]).ledgers[power];
  return ledger ? fedNext(situation, power, ledger) : { oil: 100, coal: 100 };
}

/** What a power owes by treaty for this month and will not have, as things stand. */
export const shortFor = (game: Game, power: PowerId): readonly ShortDelivery[] =>
  monthOfTrade(knownSituation(game), [power]).short;

/** Whether nothing can come to a power from abroad. */
export const blockaded = (game: Game, power: PowerId): boolean =>
  isBlockaded(knownSituation(game), power);

/** A good that is kept from a power, by whom, and hundredths of the world market closed by it. */
export interface SanctionsOn {
  readonly good: Good;
  readonly by: readonly PowerId[];
  readonly closed: number;
}

/** The sanctions that lie on a power, good by good. */
export function sanctionsOn(game: Game, power: PowerId): readonly SanctionsOn[] {
  const situation = knownSituation(game);
  return GOODS.flatMap((good) => {
    const by = situation.survey.sanctions
      .filter((each) => each.against === power && each.good === good)
      .map((each) => each.by);
    return by.length === 0 ? [] : [{ good, by, closed: marketClosed(situation, power, good) }];
  });
}
