import { landAt } from '../board.ts';
import { burnsOil, hasEnough } from '../industry/fuel.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';

/** Whether a fleet, a wing or armour is of a power that ran short of oil in an earlier month. */
export const lacksOil = ({ world }: Pick<Situation, 'world'>, unit: Unit): boolean =>
  burnsOil(unit) && world.powers[unit.power]?.dry !== undefined;

/** What can be done without oil: to stay, and to make a port of one's own beside the sea. */
export function needsOil({ content, world }: Situation, unit: Unit, order: UnitOrder): boolean {
  if (order.kind === 'hold') return false;
  const makesPort =
    order.kind === 'move' &&
    unit.kind === 'fleet' &&
    landAt(content.board, unit.at) === undefined &&
    world.provinces[order.to]?.controller === unit.power;
  return !makesPort;
}

/** Tells at the end of the fighting who is short of oil for the next month, and who is no longer. */
export function tellOil(month: MonthWriter): void {
  const { survey, world } = month.survey();
  for (const power of survey.living) {
    const own = world.powers[power];
    if (!own) continue;
    const dry = !hasEnough(own, 'oil');
    if (dry && own.dry === undefined) month.tell({ kind: 'oil-out', power });
    if (!dry && own.dry !== undefined) month.tell({ kind: 'oil-back', power });
  }
}
