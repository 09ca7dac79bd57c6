import { breakTreaty } from '../diplomacy/breakTreaty.ts';
import { landWanted } from '../diplomacy/aims.ts';
import { opinionOf } from '../diplomacy/opinion.ts';
import { tellAims } from '../crises/enterWar.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Verdict } from '../refusals.ts';
import { reach } from '../standing.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { War } from '../world.ts';
import { burdenOf } from './exhaustion.ts';
import { raisePuppet } from './raisePuppet.ts';
import { foesIn, leads, otherSide, sideOf } from './warSides.ts';
import { warScore } from './warScore.ts';

/** Nobody turns his coat while his people want the war. */
const HEART_LEFT = 35;
/** Nor while his side is not losing. */
const LOSING = -15;

/** Whether a power may leave its side of a war for the other (TL-2, TL-4). */
export function checkChangeSides(situation: Situation, power: PowerId, id: WarId): Verdict {
  const { world } = situation;
  const [war, own] = [world.wars[id], world.powers[power]];
  if (!war) return 'no-such-war';
  const side = sideOf(war, power);
  if (side === undefined || !own) return 'not-at-war';
  if (own.overlord !== null) return 'foreign-affairs-elsewhere';
  if (own.exile !== null) return 'in-exile';
  if (leads(war, power)) return 'leads-its-side';
  if (own.warSupport > HEART_LEFT) return 'still-has-heart';
  if (sumOf(warScore(situation, war, side)) > LOSING) return 'not-losing';
  return sumOf(welcomeTerms(situation, war, power)) < 0 ? 'not-welcome' : 'allowed';
}

/** Why the leader of the other side would take a power that comes over, or would not. */
export function welcomeTerms(situation: Situation, war: War, power: PowerId): Term[] {
  const [leader] = foesIn(war, power);
  const side = sideOf(war, power);
  if (leader === undefined || side === undefined) return [];
  const { armies } = situation.survey;
  const help = (25 * (armies[power] ?? 0)) / ((armies[leader] ?? 0) + 5);
  const front = war[side].some((each) => each !== power && reach(situation, power, each) === 2);
  return [
    ...term('turn.armies', clamp(help, 0, 25), { power }),
    ...term('turn.front', front ? 12 : 0, { power }),
    ...term('turn.weariness', clamp(burdenOf(situation, leader).months / 2, 0, 15)),
    ...term('turn.opinion', clamp(opinionOf(situation, leader, power) / 5, -20, 20), { power }),
    ...term('turn.aims', -landWanted(situation, leader, power) / 3, { power }),
  ];
}

/**
 * A power gets its armistice from one side and joins it as an associate, its clients with it; its
 * word to those whom it leaves is broken, and they may be standing in its land.
 */
export function changeSides(
  month: MonthWriter,
  power: PowerId,
  war: WarId,
  why: readonly Term[],
): void {
  if (checkChangeSides(month.survey(), power, war) !== 'allowed') return;
  const state = month.world.wars[war];
  const side = state && sideOf(state, power);
  if (!state || side === undefined) return;
  const [old, fresh] = [[...state[side]], [...state[otherSide(side)]]];
  const { powers } = month.world;
  const turning = old.filter((each) => each === power || powers[each]?.overlord === power);
  const left = old.filter((each) => !turning.includes(each));
  breakWith(month, power, left, why);
  for (const each of turning) {
    month.tell({ kind: 'changed-sides', war, power: each, to: otherSide(side), why });
    tellAims(month, war, each, each === power ? 'associate' : 'client');
  }
  raisePuppet(month, { power, war, side, left });
  for (const of of left)
    tellOpinion(month, [of, power], { cause: 'cause.changed-sides', value: -60, fades: 3 });
  for (const of of fresh)
    tellOpinion(month, [of, power], { cause: 'cause.came-over', value: 15, fades: 3 });
}

function breakWith(
  month: MonthWriter,
  power: PowerId,
  left: readonly PowerId[],
  why: readonly Term[],
): void {
  for (const id of sortedKeys(month.world.treaties)) {
    const parties = month.world.treaties[id]?.parties ?? [];
    if (parties.includes(power) && parties.some((each) => left.includes(each)))
      breakTreaty(month, id, { how: 'broken', by: power, why });
  }
}
