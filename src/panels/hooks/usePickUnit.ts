import type { UnitId } from '../../rules/index.ts';
import { useCommands } from './useDesk.ts';
import { isRoomy } from './isRoomy.ts';

/** Takes a unit up to order it about; on a narrow screen the page makes way for the map. */
export function usePickUnit(): (unit: UnitId) => void {
  const { selectUnit, open } = useCommands();
  return (unit) => {
    selectUnit(unit);
    if (!isRoomy()) open({ kind: 'none' });
  };
}
