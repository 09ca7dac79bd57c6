import { opinionOf } from '../diplomacy/opinion.ts';
import type { PowerId } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { atWar, recognises } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { CRISIS_STEPS, type Crisis } from '../world.ts';
import { talkedOver } from '../congress/checkCongress.ts';
import { beingSettled } from '../peace/shares.ts';
import { crisisId } from './crisisId.ts';
import { checkStake, sameStake } from './stake.ts';

type Of<K extends Order['kind']> = Extract<Order, { readonly kind: K }>;

/** At this opinion or below nobody is borne as a mediator. */
const UNBEARABLE = -30;

/** Whether a power may open a crisis, or take its own a step up. */
export function checkPress(situation: Situation, power: PowerId, order: Of<'press'>): Verdict {
  const { world } = situation;
  const { against, over } = order;
  if (!world.powers[against]?.alive) return 'no-such-power';
  if (against === power) return 'own-power';
  if (world.powers[power]?.overlord) return 'foreign-affairs-elsewhere';
  if (atWar(situation, power, against)) return 'already-at-war';
  if (beingSettled(situation, against)) return 'awaits-settlement';
  const stake = checkStake(situation, power, against, over);
  if (stake !== 'allowed') return stake;
  const id = crisisId(power, against);
  const crisis = world.crises[id];
  if (!crisis) return 'allowed';
  return talkedOver(situation, id) ? 'under-discussion' : checkStep(crisis, order);
}

/** One crisis at a time; a partition needs the partner's public word before armies are called up. */
function checkStep({ over, step, backers }: Crisis, order: Of<'press'>): Verdict {
  if (!sameStake(over, order.over)) return 'already-open';
  if (step === CRISIS_STEPS.at(-1)) return 'top-of-the-ladder';
  const alone = over.kind === 'partition' && backers[over.with] !== 'by';
  return alone && step === 'demand' ? 'no-partner' : 'allowed';
}

/** Whether a bystander may put itself behind a side. */
export function checkBack(situation: Situation, power: PowerId, order: Of<'back'>): Verdict {
  const crisis = situation.world.crises[order.crisis];
  if (!crisis) return 'no-such-crisis';
  const free = checkBystander(situation, power, crisis);
  if (free !== 'allowed') return free;
  const friend = order.side === 'by' ? crisis.by : crisis.against;
  return atWar(situation, power, friend) ? 'already-at-war' : 'allowed';
}

/** Whether a bystander may stand between the two: both must bear it. */
export function checkMediate(situation: Situation, power: PowerId, order: Of<'mediate'>): Verdict {
  const crisis = situation.world.crises[order.crisis];
  if (!crisis) return 'no-such-crisis';
  if (crisis.mediator !== null) return 'takes-part-already';
  const free = checkBystander(situation, power, crisis);
  if (free !== 'allowed') return free;
  for (const side of [crisis.by, crisis.against]) {
    if (!recognises(situation, power, side)) return 'not-recognised';
    if (atWar(situation, power, side)) return 'already-at-war';
    if (opinionOf(situation, side, power) <= UNBEARABLE) return 'not-welcome';
  }
  return 'allowed';
}

/** A power of its own will that is neither party, backer nor mediator yet. */
function checkBystander({ world }: Situation, power: PowerId, crisis: Crisis): Verdict {
  const { by, against, backers, mediator } = crisis;
  if (world.powers[power]?.overlord) return 'foreign-affairs-elsewhere';
  const inIt = power === by || power === against || backers[power] !== undefined;
  return inIt || mediator === power ? 'takes-part-already' : 'allowed';
}
