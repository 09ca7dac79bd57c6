import { landAt } from '../board.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { formatMonth } from '../month.ts';

/** Strength of the army that a new government raises. */
const FIRST_ARMY = 3;

interface Restoration {
  readonly power: PowerId;
  readonly provinces: readonly ProvinceId[];
  /** Who speaks for it abroad, if it is somebody's client. */
  readonly overlord: PowerId | null;
  readonly by: PowerId;
}

/** A state that was no more stands again, with a capital and an army; its people remember by whom. */
export function restorePower(
  month: MonthWriter,
  { power, provinces, overlord, by }: Restoration,
): void {
  const capital = capitalAmong(month, power, provinces);
  if (capital === undefined) return;
  month.tell({ kind: 'power-restored', power, capital, overlord, by });
  tellOpinion(month, [power, by], { cause: 'cause.restored-us', value: 40, fades: 2 });
}

/** A first army for a state without one, in its capital or where it finds room. */
export function raiseGuard(month: MonthWriter, power: PowerId): void {
  const { survey, world } = month.survey();
  if ((survey.units[power] ?? []).length > 0) return;
  const room = (survey.lands[power] ?? []).filter((id) => !survey.unitAt.has(id));
  const at = capitalAmong(month, power, room);
  if (at === undefined) return;
  const unit = `${power}-${formatMonth(world.month)}-${at}` as UnitId;
  const facts = { unit, power, at, name: '1', strength: FIRST_ARMY };
  month.tell({ kind: 'unit-raised', unitKind: 'army', ...facts });
}

/** A power is governed from where it still can be. */
export function moveCapital(
  month: MonthWriter,
  power: PowerId,
  among: readonly ProvinceId[],
): void {
  const to = capitalAmong(month, power, among);
  if (to !== undefined && month.world.powers[power]?.capital !== to)
    month.tell({ kind: 'capital-moved', power, to });
}

/** Its old capital where it has it, else its most populous province. */
export function capitalAmong(
  { world, content }: Pick<MonthWriter, 'world' | 'content'>,
  power: PowerId,
  provinces: readonly ProvinceId[],
): ProvinceId | undefined {
  const old = world.powers[power]?.capital;
  if (old !== undefined && provinces.includes(old)) return old;
  const people = (id: ProvinceId): number => landAt(content.board, id)?.population ?? 0;
  return [...provinces].sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1))[0];
}
