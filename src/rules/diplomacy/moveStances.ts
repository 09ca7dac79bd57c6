import type { WarSide } from '../facts.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar, reach } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { War } from '../world.ts';
import { tellOpinion } from './tellOpinion.ts';
import { warStance } from './warStance.ts';

/** What the other side thinks of a new non-belligerent, and his own side. */
const DISTRUSTED = -10;
const WELCOME = 5;

/** Whom a war concerns that does not fight in it: the great powers, and the neighbours of who does. */
export function outsidersOf(situation: Situation, { attackers, defenders }: War): PowerId[] {
  const fighting = [...attackers, ...defenders];
  const { powers } = situation.content.scenario;
  return situation.survey.living.filter((power) => {
    if (fighting.includes(power)) return false;
    if (fighting.some((each) => atWar(situation, power, each))) return false;
    const near = fighting.some((each) => reach(situation, power, each) === 2);
    return near || powers[power]?.rank === 'great';
  });
}

/** Whoever does not fight takes his place beside a side, or leaves it (MIL-17); both sides see it. */
export function moveStances(month: MonthWriter): void {
  for (const id of sortedKeys(month.world.wars)) {
    const situation = month.survey();
    const war = situation.world.wars[id];
    if (!war) continue;
    const outside = new Set(outsidersOf(situation, war));
    for (const power of new Set([...outside, ...sortedKeys(war.beside ?? {})])) {
      const stance = outside.has(power)
        ? warStance(situation, power, id)
        : { side: null, terms: [] };
      if ((war.beside?.[power] ?? null) === stance.side) continue;
      month.tell({ kind: 'war-stance', war: id, power, ...stance });
      if (stance.side !== null) feel(month, id, power, stance.side);
    }
  }
}

function feel(month: MonthWriter, id: WarId, power: PowerId, side: WarSide): void {
  const war = month.world.wars[id];
  if (!war) return;
  const foes = side === 'attackers' ? war.defenders : war.attackers;
  for (const of of foes)
    tellOpinion(month, [of, power], {
      cause: 'cause.beside-our-enemy',
      value: DISTRUSTED,
      fades: 3,
    });
  for (const of of war[side])
    tellOpinion(month, [of, power], { cause: 'cause.beside-us', value: WELCOME, fades: 3 });
}
