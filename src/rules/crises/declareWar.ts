import { breakWords } from '../diplomacy/breaches.ts';
import { blameForEve } from '../diplomacy/breakTreaty.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { WarSide } from '../facts.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { allied, atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { World } from '../world.ts';
import { callBackers, callToArms, joinClients } from './callToArms.ts';
import { crisisId } from './crisisId.ts';
import { enterWar, tellAims } from './enterWar.ts';
import { endCrisis } from './ladder.ts';

/** What onlookers think of a declaration without a crisis before it. */
export const OUTRAGE = -12;

/**
 * Declares war; treaties with the other are broken by it. Who declares it on an attacker comes to
 * the victim's defence, who declares it on an ally's enemy joins the ally; anything else is a new
 * war, to which the victim's friends are called.
 */
export function declareWar(
  month: MonthWriter,
  by: PowerId,
  on: PowerId,
  why: readonly Term[],
): void {
  const before = month.survey();
  if (atWar(before, by, on)) return;
  const running = warToJoin(before, by, on);
  blameForEve(month, by, on);
  breakWords(month, by, { kind: 'declare-war', on, why });
  // Whoever breaks an armistice is back in the old war.
  if (atWar(month.survey(), by, on)) return;
  if (running) {
    enterWar(month, { ...running, power: by, why });
    joinClients(month, { ...running, lord: by });
  } else {
    beginWar(month, by, on, why);
  }
}

/** Whether a declaration would shock all onlookers: a war of its own with no ultimatum before it. */
export const isOutrage = (situation: Situation, by: PowerId, on: PowerId): boolean =>
  !isWarned(situation.world, by, on) && warToJoin(situation, by, on) === undefined;

const isWarned = ({ crises }: World, by: PowerId, on: PowerId): boolean =>
  crises[crisisId(by, on)]?.step === 'ultimatum';

/** A war that the declaration takes a side in, rather than beginning another. */
function warToJoin(
  situation: Situation,
  by: PowerId,
  on: PowerId,
): { readonly war: WarId; readonly side: WarSide } | undefined {
  const { wars } = situation.world;
  for (const war of sortedKeys(wars)) {
    const { attackers = [], defenders = [] } = wars[war] ?? {};
    if (attackers.includes(by) || defenders.includes(by)) continue;
    if (attackers.includes(on)) return { war, side: 'defenders' };
    if (defenders.includes(on) && attackers.some((each) => allied(situation, by, each)))
      return { war, side: 'attackers' };
  }
  return undefined;
}

function beginWar(month: MonthWriter, by: PowerId, on: PowerId, why: readonly Term[]): void {
  const { world } = month;
  const war = `${by}-${on}-${world.month}` as WarId;
  const crisis = world.crises[crisisId(by, on)];
  const warned = isWarned(world, by, on);
  month.tell({ kind: 'war-declared', war, by, on, casus: warned ? 'crisis' : 'aggression', why });
  for (const power of [by, on]) tellAims(month, war, power, 'leader');
  if (crisis) endCrisis(month, crisisId(by, on), 'war');
  if (!warned) outrage(month, by, on);
  callToArms(month, war, on, by);
  if (crisis) callBackers(month, war, crisis);
}

function outrage(month: MonthWriter, by: PowerId, on: PowerId): void {
  for (const of of month.survey().survey.living) {
    if (of === by || of === on) continue;
    const about = { power: on };
    tellOpinion(month, [of, by], { cause: 'cause.aggression', value: OUTRAGE, fades: 3, about });
  }
}
