import type { Game } from '../../game/state.ts';
import { type UnitNames, unitNames } from '../../game/tell/unitNames.ts';
import { useGame } from './useDesk.ts';

/** Gathered once for each list of months, whoever asks. */
const known = new WeakMap<Game['months'], UnitNames>();

/** Names of all units of the game on the table, the destroyed ones too. */
export function useUnitNames(): UnitNames {
  const { content, months } = useGame();
  const gather = () =>
    unitNames(
      content,
      months.map(({ log }) => log),
    );
  const names = known.get(months) ?? gather();
  known.set(months, names);
  return names;
}
