import { type Order, type Stance, stanceOf, type StateOrder, type UnitId } from '../rules/index.ts';
import type { Game } from './state.ts';

type StanceOrder = Extract<StateOrder, { readonly kind: 'stance' }>;

const isStance = (order: Order): order is StanceOrder => order.kind === 'stance';

/** The standing instructions that a unit may be given now. */
export const stancesOpen = ({ legal }: Game, unit: UnitId): StanceOrder[] =>
  (legal?.of('stance') ?? []).filter((order) => order.of === unit);

/** What a unit will do if it is beaten, this month's orders counted. */
export function standingOf({ world }: Game, orders: readonly Order[], id: UnitId): Stance | null {
  const unit = world.units[id];
  if (unit === undefined) return null;
  const told = orders.filter(isStance).find(({ of }) => of === id);
  return told?.stance ?? stanceOf(unit);
}
