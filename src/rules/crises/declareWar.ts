import { breakTreaty } from '../diplomacy/breakTreaty.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { allied, atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { CasusBelli } from '../world.ts';

/** What the injured and the onlookers think of a declaration without a crisis before it. */
const OUTRAGE = -12;

/**
 * Declares war. Treaties with the victim are broken by it; a declaration that comes of no crisis
 * shocks everybody. Returns the war, or null when it was declared already this month.
 */
export function declareWar(
  month: MonthWriter,
  by: PowerId,
  on: PowerId,
  why: readonly Term[],
): WarId | null {
  const before = month.survey();
  if (atWar(before, by, on)) return null;
  breakPacts(month, by, on);
  const comrades = warOfAnAlly(before, by, on);
  const casus = casusOf(before, by, on, comrades !== null);
  const war = `${by}-${on}-${month.world.month}` as WarId;
  month.tell({ kind: 'war-declared', war, by, on, casus, why });
  for (const id of sortedKeys(month.world.crises)) {
    const crisis = month.world.crises[id];
    if (crisis?.by === by && crisis.against === on)
      month.tell({
        kind: 'crisis-ended',
        crisis: id,
        by,
        against: on,
        over: crisis.over,
        how: 'war',
      });
  }
  if (casus === 'aggression') outrage(month, by, on);
  return war;
}

/** An ultimatum that ran out, an ally's fight, or naked aggression. */
function casusOf({ world }: Situation, by: PowerId, on: PowerId, ally: boolean): CasusBelli {
  if (ally) return 'alliance';
  const ultimatum = sortedKeys(world.crises).some((id) => {
    const crisis = world.crises[id];
    return crisis?.by === by && crisis.against === on && crisis.step === 'ultimatum';
  });
  return ultimatum ? 'crisis' : 'aggression';
}

function warOfAnAlly(situation: Situation, by: PowerId, on: PowerId): PowerId | null {
  const found = situation.survey.living.find(
    (power) => allied(situation, by, power) && atWar(situation, power, on),
  );
  return found ?? null;
}

function breakPacts(month: MonthWriter, by: PowerId, on: PowerId): void {
  for (const id of sortedKeys(month.world.treaties)) {
    const parties = month.world.treaties[id]?.parties ?? [];
    if (parties.includes(by) && parties.includes(on)) breakTreaty(month, id, 'broken', by);
  }
}

function outrage(month: MonthWriter, by: PowerId, on: PowerId): void {
  for (const of of month.survey().survey.living) {
    if (of === by || of === on) continue;
    const cause = {
      cause: 'cause.aggression',
      value: OUTRAGE,
      since: month.world.month,
      fades: 3,
      about: { power: on },
    };
    month.tell({ kind: 'opinion', of, toward: by, cause });
  }
}
