import type { Fact, FactOf } from '../facts.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { War } from '../world.ts';
import { opposed, sideOf } from './warSides.ts';

interface Toll {
  won: number;
  lost: number;
  dealt: number;
}

/** Points of strength that a unit counts for when it is wiped out. */
const A_UNIT = 2;

/** Adds up what the month's fighting brought each belligerent, war by war. */
export function tellTolls(month: MonthWriter): void {
  for (const id of sortedKeys(month.world.wars)) {
    const war = month.world.wars[id];
    if (war) tellWar(month, id, tollsOf(war, month.log));
  }
}

function tellWar(month: MonthWriter, war: WarId, tolls: Readonly<Record<PowerId, Toll>>): void {
  for (const power of sortedKeys(tolls)) {
    const { won, lost, dealt } = tolls[power] ?? { won: 0, lost: 0, dealt: 0 };
    if (won + lost + dealt > 0) month.tell({ kind: 'war-toll', war, power, won, lost, dealt });
  }
}

function tollsOf(war: War, log: readonly Fact[]): Record<PowerId, Toll> {
  const tolls: Record<PowerId, Toll> = {};
  const tollOf = (power: PowerId): Toll => (tolls[power] ??= { won: 0, lost: 0, dealt: 0 });
  for (const fact of log) {
    if (fact.kind === 'battle') countBattle(war, fact, tollOf);
    if (fact.kind !== 'destroyed' || fact.by === null || !opposed(war, fact.power, fact.by))
      continue;
    tollOf(fact.power).lost += A_UNIT;
    tollOf(fact.by).dealt += A_UNIT;
  }
  return tolls;
}

/** A battle counts for a war when both of its sides were in it; what a side dealt is shared. */
function countBattle(
  war: War,
  { sides, winner }: FactOf<'battle'>,
  tollOf: (power: PowerId) => Toll,
): void {
  const here = sides.filter(({ power }) => sides.some((other) => opposed(war, power, other.power)));
  for (const { power, losses } of here) {
    tollOf(power).lost += losses;
    const foes = here.filter((other) => opposed(war, power, other.power));
    const friends = here.filter((other) => sideOf(war, other.power) === sideOf(war, power));
    const taken = foes.reduce((sum, each) => sum + each.losses, 0);
    tollOf(power).dealt += Math.trunc(taken / friends.length);
  }
  if (winner !== null && here.some(({ power }) => power === winner)) tollOf(winner).won += 1;
}
