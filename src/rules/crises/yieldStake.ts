import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Crisis } from '../world.ts';
import { provincesAtStake, sharesOf } from './stake.ts';

/** What others think of a state that is swallowed without a war. */
const SWALLOWED = -15;

/** The one who presses has what he asked for; who loses his land with it is no power any more. */
export function yieldStake(month: MonthWriter, crisis: Crisis): void {
  const { by, against, over } = crisis;
  switch (over.kind) {
    case 'passage':
      month.tell({
        kind: 'passage-set',
        passage: over.passage,
        power: against,
        policy: 'open',
      });
      return;
    case 'partition':
      for (const [province, to] of sharesOf(month.survey(), by, against, over.with))
        month.tell({ kind: 'ceded', province, from: against, to });
      alarm(month, crisis);
      return;
    case 'state':
      alarm(month, crisis);
      break;
    case 'land':
  }
  for (const province of provincesAtStake(month.survey(), against, over))
    month.tell({ kind: 'ceded', province, from: against, to: by });
}

/** A state that was and is no more frightens everybody who had no part in it. */
function alarm(month: MonthWriter, { by, against, backers }: Crisis): void {
  const part = (power: PowerId): boolean =>
    power === by || power === against || backers[power] === 'by';
  for (const of of month.survey().survey.living) {
    if (part(of)) continue;
    const cause = { cause: 'cause.swallowed-a-state', value: SWALLOWED, fades: 3 };
    tellOpinion(month, [of, by], { ...cause, about: { power: against } });
  }
}
