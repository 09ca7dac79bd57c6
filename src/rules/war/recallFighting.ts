import { applyFact } from '../applyFact.ts';
import type { Content } from '../content.ts';
import { copyWorld } from '../copyWorld.ts';
import type { Fact, FactKind, Log } from '../facts.ts';
import type { UnitId } from '../ids.ts';
import { isUnitOrder, type UnitOrder } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { situationOf, type Situation } from '../survey.ts';
import type { World } from '../world.ts';

/** Who stood where when a month's fighting began, and what each unit had been told. */
export interface RecalledFighting {
  readonly situation: Situation;
  readonly orders: ReadonlyMap<UnitId, UnitOrder>;
}

/** Facts of the fighting, from the first refused march to the last province taken. */
const FIGHTING: ReadonlySet<FactKind> = new Set<FactKind>([
  'battle',
  'air-battle',
  'destroyed',
  'moved',
  'supported',
  'order-failed',
  'dislodged',
  'province-taken',
]);

/**
 * What a month's fighting was about, from the world before the month and its facts alone: no
 * order of any player and no computer's mind is asked, so that an old save explains itself.
 */
export function recallFighting(content: Content, before: World, log: Log): RecalledFighting {
  // Everybody's income comes between the treaties and the fighting.
  const income = log.findIndex(({ kind }) => kind === 'income');
  const start = log.findIndex((fact, i) => i > income && isFighting(fact));
  const world = copyWorld(before);
  for (const fact of start < 0 ? [] : log.slice(0, start)) applyFact(world, fact);
  const after = start < 0 ? [] : log.slice(start);
  const end = after.findIndex((fact) => !isFighting(fact));
  const facts = end < 0 ? after : after.slice(0, end);
  return { situation: situationOf(content, world), orders: ordersIn(world, facts) };
}

const isFighting = (fact: Fact): boolean =>
  FIGHTING.has(fact.kind) ||
  ((fact.kind === 'order-refused' || fact.kind === 'order-overtaken') && isUnitOrder(fact.order));

/** Whoever is not told of stood still. */
function ordersIn(world: World, facts: Log): Map<UnitId, UnitOrder> {
  const told = new Map<UnitId, UnitOrder>();
  for (const fact of facts) {
    const order = orderIn(world, fact);
    if (order && !told.has(order.unit)) told.set(order.unit, order);
  }
  const units = sortedKeys(world.units);
  return new Map(units.map((unit) => [unit, told.get(unit) ?? { kind: 'hold', unit }]));
}

function orderIn({ units }: World, fact: Fact): UnitOrder | undefined {
  if (fact.kind === 'supported' || fact.kind === 'order-failed') return fact.order;
  if (fact.kind !== 'moved') return undefined;
  const { unit, to, convoyed } = fact;
  if (units[unit]?.kind === 'wing') return { kind: 'rebase', unit, to };
  return { kind: 'move', unit, to, ...(convoyed && { viaConvoy: true as const }) };
}
