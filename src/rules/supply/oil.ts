import { landAt } from '../board.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';

/** Whether a unit is a fleet or a wing of a power that ran out of oil in an earlier month. */
export const lacksOil = ({ world }: Pick<Situation, 'world'>, { power, kind }: Unit): boolean =>
  kind !== 'army' && world.powers[power]?.dry !== undefined;

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

/** Tells at the end of the fighting who has no oil left for the next month, and who has again. */
export function tellOil(month: MonthWriter): void {
  const { survey, world } = month.survey();
  for (const power of survey.living) {
    const own = world.powers[power];
    if (!own) continue;
    const burns = (survey.units[power] ?? []).some((id) => world.units[id]?.kind !== 'army');
    const dry = burns && own.stocks.oil === 0;
    if (dry && own.dry === undefined) month.tell({ kind: 'oil-out', power });
    if (!dry && own.dry !== undefined) month.tell({ kind: 'oil-back', power });
  }
}
