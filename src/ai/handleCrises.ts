import {
  aimsOf,
  alone,
  checkOrder,
  clamp,
  crisisId,
  MOST_RESOLVE,
  pressTerms,
  sortedKeys,
  sumOf,
  term,
  yieldTerms,
  type Crisis,
  type PowerId,
  type ProvinceId,
  type Quarrel,
  type Reasoned,
  type Stake,
  type StateOrder,
  type Temper,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Chance in a hundred, at the least resolve, that a power opens a crisis. */
const BOLDNESS: Readonly<Record<Temper, number>> = {
  revisionist: 6,
  jackal: 3,
  guardian: 0,
  neutral: 0,
};
/** Points of resolve beyond the least that add another hundredth. */
const SURER = 3;
/** The least resolve with which a crisis is begun. */
const WORTH_OPENING = 12;

/** An order of state with what moved the cabinet to it. */
type Act = StateOrder & Reasoned;
type CrisisKey = Extract<StateOrder, { readonly kind: 'step-down' }>['crisis'];

/** Presses, steps down, gives way or goes to war, each by its own sums. */
export function handleCrises(cabinet: Cabinet): Act[] {
  const { me, situation } = cabinet;
  const { crises } = situation.world;
  const orders: Act[] = [];
  let pressing = false;
  for (const id of sortedKeys(crises)) {
    const crisis = crises[id];
    if (crisis?.by === me) {
      pressing = true;
      orders.push(...pursue(cabinet, id, crisis));
    }
    if (crisis?.against === me) orders.push(...yieldOrStand(cabinet, id, crisis));
  }
  if (!pressing) orders.push(...openCrisis(cabinet));
  return orders.filter((order) => checkOrder(situation, me, order) === 'allowed');
}

/** One's own crisis: a step up, war at the top, or down again. */
function pursue({ situation }: Cabinet, id: CrisisKey, crisis: Crisis): Act[] {
  const { against, over, step } = crisis;
  const resolve = pressTerms(situation, crisis);
  if (step === 'ultimatum')
    return sumOf(resolve) < 0
      ? [{ kind: 'step-down', crisis: id, why: resolve }]
      : [{ kind: 'declare-war', on: against, crisis: id, why: resolve }];
  const why = [...resolve, ...bluffTerms(situation, crisis)];
  if (sumOf(why) < 0) return [{ kind: 'step-down', crisis: id, why }];
  return [{ kind: 'press', against, over, why }];
}

/** Short of war one may climb a step that one would not fight for, if the other might yield. */
function bluffTerms(situation: Cabinet['situation'], crisis: Crisis): Term[] {
  const yielding = sumOf(yieldTerms(situation, crisis));
  return term('resolve.they-may-yield', clamp(yielding / 4, 0, 15), { power: crisis.against });
}

/** At the last step the weaker asks what the stake is worth beside a lost war. */
function yieldOrStand({ situation }: Cabinet, id: CrisisKey, crisis: Crisis): Act[] {
  if (crisis.step !== 'ultimatum') return [];
  const why = yieldTerms(situation, crisis);
  return sumOf(why) >= 0 ? [{ kind: 'give-way', crisis: id, why }] : [];
}

function openCrisis(cabinet: Cabinet): Act[] {
  const { me, situation } = cabinet;
  const temper = situation.content.scenario.powers[me]?.temper ?? 'neutral';
  const bold = BOLDNESS[temper];
  if (bold === 0) return [];
  const least = leastResolve(cabinet, bold);
  if (least > MOST_RESOLVE) return [];
  let best: { readonly sum: number; readonly order: Act } | null = null;
  for (const quarrel of quarrels(cabinet)) {
    const { against, over } = quarrel;
    if (situation.world.crises[crisisId(me, against)]) continue;
    // Friends of the pressed only make it dearer.
    if (sumOf(pressTerms(situation, quarrel, [alone(situation, against)])) < least) continue;
    const why = pressTerms(situation, quarrel);
    const sum = sumOf(why);
    if (sum >= least && sum > (best?.sum ?? 0))
      best = { sum, order: { kind: 'press', against, over, why } };
  }
  return best ? [best.order] : [];
}

/** The resolve that this month's lot asks for: the surer a power is, the likelier it dares. */
function leastResolve(cabinet: Cabinet, bold: number): number {
  const lot = cabinet.draw('crisis').below(100) + 1;
  return WORTH_OPENING + SURER * Math.max(0, lot - bold);
}

/**
 * What the agenda would have pressed, aim by aim and owner by owner: the state where its capital
 * is wanted, else all of the aim's land in its hands, else each province of it.
 */
function quarrels({ me, situation }: Cabinet): Quarrel[] {
  const { world } = situation;
  const found: Quarrel[] = [];
  for (const aim of aimsOf(situation, me)) {
    if (aim.kind !== 'acquire') continue;
    const held = new Map<PowerId, ProvinceId[]>();
    for (const id of [...aim.provinces].sort()) {
      const owner = world.provinces[id]?.owner;
      if (owner !== undefined && owner !== me) held.set(owner, [...(held.get(owner) ?? []), id]);
    }
    for (const [against, provinces] of held)
      for (const over of stakesOf(provinces, world.powers[against]?.capital))
        found.push({ by: me, against, over, backers: {} });
  }
  return found;
}

function stakesOf(provinces: readonly ProvinceId[], capital: ProvinceId | undefined): Stake[] {
  if (capital !== undefined && provinces.includes(capital)) return [{ kind: 'state' }];
  const single = provinces.map((id): Stake => ({ kind: 'land', provinces: [id] }));
  return provinces.length > 1 ? [{ kind: 'land', provinces }, ...single] : single;
}
