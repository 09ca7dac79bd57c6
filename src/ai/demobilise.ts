import {
  enemiesOf,
  incomeTerms,
  sortedKeys,
  sumLedger,
  term,
  type Order,
  type UnitId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** A deficit that an empty treasury cannot go on with. */
const RUIN = -3;

/** The weakest unit at home, when the pay cannot be found and there is peace. */
export function demobilise({ me, situation }: Pick<Cabinet, 'me' | 'situation'>): Order[] {
  const { world, survey } = situation;
  const own = world.powers[me];
  const { gold } = sumLedger(incomeTerms(situation, me));
  if (!own || own.stocks.gold > 0 || gold > RUIN || enemiesOf(situation, me).length > 0) return [];
  const pressed = sortedKeys(world.crises).some((id) => world.crises[id]?.against === me);
  if (pressed) return [];
  const strength = (id: UnitId): number => world.units[id]?.strength ?? 0;
  const [weakest] = (survey.units[me] ?? [])
    .filter((id) => world.provinces[world.units[id]?.at ?? own.capital]?.controller === me)
    .sort((a, b) => strength(a) - strength(b) || (a < b ? -1 : 1));
  if (weakest === undefined || (survey.units[me] ?? []).length < 2) return [];
  return [{ kind: 'disband', of: weakest, why: term('demobilise.no-pay', gold) }];
}
