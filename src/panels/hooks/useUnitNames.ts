import { useMemo } from 'react';
import { type UnitNames, unitNames } from '../../game/tell/unitNames.ts';
import { useGame } from './useDesk.ts';

/** Names of all units of the game on the table, the destroyed ones too. */
export function useUnitNames(): UnitNames {
  const { content, months } = useGame();
  return useMemo(
    () =>
      unitNames(
        content,
        months.map(({ log }) => log),
      ),
    [content, months],
  );
}
