import { planMonth } from '../../src/ai/index.ts';
import type { GameRecord, PlayedMonth } from '../../src/content/link/gameRecord.ts';
import { bareOrder, isOpenOrder } from '../../src/content/link/isOpenOrder.ts';
import { legalFor } from '../../src/content/link/legalFor.ts';
import { playMonth } from '../../src/content/link/playMonth.ts';
import {
  type Clause,
  type Conditions,
  type Content,
  draw,
  newWorld,
  noticeOf,
  type Order,
  type PowerId,
  RULES_VERSION,
  sortedKeys,
  type World,
} from '../../src/rules/index.ts';

/** What somebody orders in a world. */
export type Player = (content: Content, world: World, me: PowerId) => readonly Order[];

export interface Plan {
  readonly content: Content;
  readonly seed: string;
  readonly humans: readonly PowerId[];
  readonly months: number;
  readonly player?: Player;
}

export interface Recorded {
  readonly record: GameRecord;
  readonly world: World;
}

/** Plays a game with people in it who order what the `player` says. */
export function recordGame({ content, seed, humans, months, player = advised }: Plan): Recorded {
  const { packs, scenario } = content;
  const me = humans[0] ?? null;
  const start = { rules: RULES_VERSION, packs, scenario: scenario.id, seed, humans, me };
  const played: PlayedMonth[] = [];
  let world = newWorld(content, seed);
  for (let i = 0; i < months; i++) {
    const orders = Object.fromEntries(humans.map((each) => [each, player(content, world, each)]));
    const next = playMonth(content, world, orders, planMonth);
    played.push(next.month);
    world = next.world;
  }
  return { record: { start, months: played }, world };
}

/** Somebody who does what the computer would do, as far as it is open to him. */
export const advised: Player = (content, world, me) => {
  const legal = legalFor(content, world, me);
  const advice = planMonth(content, world, {}, [])[me] ?? [];
  return advice.map(bareOrder).filter((order) => isOpenOrder(legal, order));
};

/** A condition by lot; that it may not be given where it stands makes no difference to a link. */
function anyCondition(world: World, to: PowerId): Conditions {
  const lot = draw(world.seed, world.month, 'condition', to);
  const power = sortedKeys(world.powers)[lot.below(3)] ?? to;
  const [province] = sortedKeys(world.provinces);
  if (province === undefined || lot.chance(30)) return { until: world.month + 24 };
  if (lot.chance(30)) return { if: { by: power, on: to } };
  if (lot.chance(30)) return { while: { kind: 'holds', power, province } };
  if (lot.chance(50)) return { while: { kind: 'stands', power } };
  return { while: { kind: 'at-peace', power, with: to }, until: world.month + 12 };
}

/** Somebody who moves everything everywhere: any legal order, by lot. */
export const reckless: Player = (content, world, me) => {
  const legal = legalFor(content, world, me);
  const lot = draw(world.seed, world.month, 'reckless', me);
  const any = <T>(list: readonly T[]): T[] => list.slice(lot.below(list.length || 1)).slice(0, 1);
  const units = sortedKeys(legal.units).flatMap((unit) =>
    lot.chance(60) ? any(legal.units[unit] ?? []) : [],
  );
  const partners = sortedKeys(legal.clauses).filter((to) => legal.clauses[to]?.length !== 0);
  const offers = any(partners).map((to): Order => {
    const clauses = any(legal.clauses[to] ?? []).map(
      (clause): Clause => (lot.chance(30) ? { ...clause, ...anyCondition(world, to) } : clause),
    );
    const until = lot.chance(50) ? world.month + 12 : null;
    return { kind: 'offer', to, clauses, until, ...noticeOf(lot.chance(30) ? 6 : 0) };
  });
  return [...units, ...any(legal.state), ...offers.filter(() => lot.chance(50))];
};
