import { checkUnitOrder, type ProvinceId, type UnitId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Whether one of a cabinet's units may be ordered to a place beside it. */
export const mayMarch = (
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  unit: UnitId,
  to: ProvinceId,
): boolean => checkUnitOrder(situation, me, { kind: 'move', unit, to }) === 'allowed';
