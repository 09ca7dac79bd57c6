import type { Content, Log, UnitId } from '../../rules/index.ts';
import { unitName } from './unitName.ts';

/** What every unit that ever stood in a game is called, the destroyed ones too. */
export interface UnitNames {
  nameOf(unit: UnitId): string;
}

/** Units of the set-up are numbered within their power, as the new world numbers them. */
export function unitNames(content: Content, logs: readonly Log[]): UnitNames {
  const names = new Map<string, string>();
  const count = new Map<string, number>();
  for (const { power, name } of content.scenario.setUp.units) {
    const number = (count.get(power) ?? 0) + 1;
    count.set(power, number);
    names.set(`${power}-${number}`, name);
  }
  for (const log of logs) {
    for (const fact of log) {
      if (fact.kind !== 'unit-raised') continue;
      const { name, unitKind: kind } = fact;
      names.set(fact.unit, unitName({ name, kind }));
    }
  }
  return { nameOf: (unit) => names.get(unit) ?? unit };
}
