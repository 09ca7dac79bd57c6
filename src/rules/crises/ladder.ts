import type { CrisisEnd } from '../facts.ts';
import type { CrisisId, PowerId } from '../ids.ts';
import { breakWords } from '../diplomacy/breaches.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { StateOrder } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Term } from '../term.ts';
import { CRISIS_STEPS, type Crisis, type CrisisSide } from '../world.ts';
import { crisisId } from './crisisId.ts';
import { backersLoss, eased, GAVE_WAY, GOT_ITS_WAY, lossOfFace, MEDIATED } from './price.ts';
import { yieldStake } from './yieldStake.ts';

/** Opens a crisis, or takes it a step up the ladder. */
export function pressCrisis(
  month: MonthWriter,
  by: PowerId,
  { against, over }: Extract<StateOrder, { readonly kind: 'press' }>,
  why: readonly Term[],
): void {
  const { world } = month;
  const crisis = crisisId(by, against);
  const known = world.crises[crisis];
  if (known?.stepped === world.month) return;
  const rung = known ? CRISIS_STEPS.indexOf(known.step) + 1 : 0;
  const step = CRISIS_STEPS[rung];
  if (step === undefined) return;
  breakWords(month, by, { kind: 'press', against, over, why });
  month.tell({ kind: 'crisis-step', crisis, by, against, over, step, why });
  const value = (over.kind === 'state' || over.kind === 'partition' ? -10 : -5) - 3 * rung;
  tellOpinion(month, [against, by], { cause: 'cause.pressed-us', value, fades: 4 });
}

/** The one who pressed lets it go, at a price in standing; those behind him lose with him. */
export function stepDown(month: MonthWriter, by: PowerId, id: CrisisId): void {
  const crisis = month.world.crises[id];
  if (crisis?.by !== by) return;
  const change = -eased(lossOfFace(crisis.step), crisis.mediator);
  endCrisis(month, id, 'stepped-down');
  month.tell({ kind: 'prestige', power: by, change, reason: 'prestige.stepped-down' });
  loseWith(month, crisis, 'by');
}

/** The one who is pressed gives up what was asked; those behind him lose with him. */
export function giveWay(month: MonthWriter, against: PowerId, id: CrisisId): void {
  const crisis = month.world.crises[id];
  if (crisis?.against !== against) return;
  const { by, mediator } = crisis;
  endCrisis(month, id, 'gave-way');
  const price = -eased(GAVE_WAY, mediator);
  month.tell({ kind: 'prestige', power: by, change: GOT_ITS_WAY, reason: 'prestige.got-its-way' });
  month.tell({ kind: 'prestige', power: against, change: price, reason: 'prestige.gave-way' });
  loseWith(month, crisis, 'against');
  yieldStake(month, crisis);
}

/** Tells the end of a crisis; it makes or mars the name of a mediator. */
export function endCrisis(month: MonthWriter, id: CrisisId, how: CrisisEnd): void {
  const crisis = month.world.crises[id];
  if (!crisis) return;
  const { by, against, over, mediator } = crisis;
  month.tell({ kind: 'crisis-ended', crisis: id, by, against, over, how });
  if (mediator === null || how === 'died-down') return;
  const change = how === 'war' ? -MEDIATED : MEDIATED;
  month.tell({ kind: 'prestige', power: mediator, change, reason: 'prestige.mediated' });
}

function loseWith(month: MonthWriter, { backers, step }: Crisis, side: CrisisSide): void {
  const change = -backersLoss(step);
  for (const power of sortedKeys(backers))
    if (backers[power] === side)
      month.tell({ kind: 'prestige', power, change, reason: 'prestige.backed-the-loser' });
}
