import {
  isUnitOrder,
  type PowerId,
  type ProvinceId,
  sortedKeys,
  type UnitId,
  type World,
} from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { unitsAt } from '../unitsOf.ts';
import { IDLE, startEntry } from '../orderEntry.ts';
import { type Parts, put } from './parts.ts';

export interface Selecting extends Pick<Commands, 'select' | 'selectUnit' | 'nextUnit' | 'hover'> {
  /** The own unit at a place, or the place; the same place again lets go. */
  selectAt(province: ProvinceId): void;
}

/** Choosing on the map, in a list or by key. */
export function selecting(parts: Parts): Selecting {
  const { store } = parts;

  const select = (province: ProvinceId | null): void =>
    put(parts, { selection: { province, unit: null }, entry: IDLE });

  const selectUnit = (unit: UnitId | null): void => {
    const { game, stage } = store.getState();
    const province = (unit && game?.world.units[unit]?.at) ?? null;
    const legal = stage.kind === 'playing' ? (game?.legal ?? null) : null;
    const entry = unit && legal ? startEntry(legal, unit, 'move') : IDLE;
    put(parts, { selection: { province, unit: province && unit }, entry });
  };

  return {
    select,
    selectUnit,
    selectAt: (province) => {
      const { game, selection } = store.getState();
      const unit = game && unitAt(game.world, game.me, province);
      if (unit !== null && unit !== selection.unit) selectUnit(unit);
      else select(selection.province === province && selection.unit === null ? null : province);
    },
    nextUnit: () => {
      const { game, orders, selection } = store.getState();
      const ordered = new Set(orders.filter(isUnitOrder).map((order) => order.unit));
      const idle = sortedKeys(game?.legal?.units ?? {}).filter((unit) => !ordered.has(unit));
      const next = idle.find((unit) => selection.unit === null || unit > selection.unit);
      selectUnit(next ?? idle[0] ?? null);
    },
    hover: (province) => put(parts, { hover: province }),
  };
}

/** The player's own unit at a place, before his wings there. */
function unitAt(world: World, me: PowerId | null, place: ProvinceId): UnitId | null {
  const mine = unitsAt(world, place).find(([, { power }]) => power === me);
  return mine?.[0] ?? null;
}
