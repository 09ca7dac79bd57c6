import type { CrisisId, PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { StateOrder } from '../orders.ts';
import type { Term } from '../term.ts';
import { CRISIS_STEPS } from '../world.ts';
import { crisisId } from './crisisId.ts';

/** Standing that the one who steps down loses, by how far up he was. */
const LOSS_OF_FACE = [1, 4, 8, 14] as const;

/** Opens a crisis, or takes it a step up the ladder. */
export function pressCrisis(
  month: MonthWriter,
  by: PowerId,
  { against, over }: Extract<StateOrder, { readonly kind: 'press' }>,
  why: readonly Term[],
): void {
  const { world } = month;
  const crisis = crisisId(by, over);
  const known = world.crises[crisis];
  if (known?.stepped === world.month) return;
  const rung = known ? CRISIS_STEPS.indexOf(known.step) + 1 : 0;
  const step = CRISIS_STEPS[rung];
  if (step === undefined) return;
  month.tell({ kind: 'crisis-step', crisis, by, against, over, step, why });
  const cause = {
    cause: 'cause.pressed-us',
    value: -5 - 3 * rung,
    since: world.month,
    fades: 4,
    about: { province: over },
  };
  month.tell({ kind: 'opinion', of: against, toward: by, cause });
}

/** The one who pressed lets it go, at a price in standing. */
export function stepDown(month: MonthWriter, by: PowerId, id: CrisisId): void {
  const crisis = month.world.crises[id];
  if (crisis?.by !== by) return;
  const { against, over, step } = crisis;
  month.tell({ kind: 'crisis-ended', crisis: id, by, against, over, how: 'stepped-down' });
  const face = LOSS_OF_FACE[CRISIS_STEPS.indexOf(step)] ?? 0;
  month.tell({ kind: 'prestige', power: by, change: -face, reason: 'prestige.stepped-down' });
}

/** The one who is pressed cedes the province. */
export function giveWay(month: MonthWriter, against: PowerId, id: CrisisId): void {
  const crisis = month.world.crises[id];
  if (crisis?.against !== against) return;
  const { by, over } = crisis;
  month.tell({ kind: 'crisis-ended', crisis: id, by, against, over, how: 'gave-way' });
  month.tell({ kind: 'ceded', province: over, from: against, to: by });
  month.tell({ kind: 'prestige', power: by, change: 6, reason: 'prestige.got-its-way' });
  month.tell({ kind: 'prestige', power: against, change: -8, reason: 'prestige.gave-way' });
}
