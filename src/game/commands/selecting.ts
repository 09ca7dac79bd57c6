import type { PowerId, ProvinceId, UnitId, World } from '../../rules/index.ts';
import { isUnitOrder, sortedKeys } from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { chooseProvince, IDLE, startEntry } from '../orderEntry.ts';
import { type Parts, put } from './parts.ts';

type Selecting = Pick<
  Commands,
  | 'select'
  | 'selectUnit'
  | 'choose'
  | 'setEntryMode'
  | 'holdSelected'
  | 'cancel'
  | 'nextUnit'
  | 'hover'
>;

/** Choosing on the map, in a list or by key, and putting orders together by it. */
export function selecting(parts: Parts, give: Commands['give']): Selecting {
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

  const selectAt = (province: ProvinceId): void => {
    const { game, selection } = store.getState();
    const unit = game && unitAt(game.world, game.me, province);
    if (unit !== null && unit !== selection.unit) selectUnit(unit);
    else select(selection.province === province && selection.unit === null ? null : province);
  };

  return {
    select,
    selectUnit,
    choose: (province) => {
      const { game, entry } = store.getState();
      if (!game?.legal) return selectAt(province);
      const result = chooseProvince(game.legal, entry, province);
      if (result.kind === 'ignored') selectAt(province);
      else if (result.kind === 'entry') put(parts, { entry: result.entry });
      else {
        give(result.order);
        put(parts, { entry: IDLE });
      }
    },
    setEntryMode: (mode) => {
      const { game, selection } = store.getState();
      if (!game?.legal || selection.unit === null) return;
      put(parts, { entry: startEntry(game.legal, selection.unit, mode) });
    },
    holdSelected: () => {
      const { unit } = store.getState().selection;
      if (unit === null) return;
      give({ kind: 'hold', unit });
      put(parts, { entry: IDLE });
    },
    cancel: () => {
      const { entry, selection } = store.getState();
      if (entry.kind === 'choosing' && entry.from !== null) {
        put(parts, { entry: { ...entry, from: null } });
      } else select(entry.kind === 'choosing' ? selection.province : null);
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

/** The player's own unit at a place. */
function unitAt(world: World, me: PowerId | null, place: ProvinceId): UnitId | null {
  const isMine = (id: UnitId): boolean =>
    world.units[id]?.at === place && world.units[id]?.power === me;
  return sortedKeys(world.units).find(isMine) ?? null;
}
