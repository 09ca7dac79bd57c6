import {
  aimsAt,
  aimsOf,
  bound,
  checkOrder,
  clamp,
  claimsOn,
  enemiesOf,
  lossTerms,
  reach,
  sortedKeys,
  sumOf,
  term,
  type Crisis,
  type Reasoned,
  type PowerId,
  type ProvinceId,
  type StateOrder,
  type Temper,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { defendersOf } from './forces.ts';

/** Chance in a hundred that a power opens a crisis that it is sure of. */
const BOLDNESS: Readonly<Record<Temper, number>> = {
  revisionist: 8,
  jackal: 3,
  guardian: 0,
  neutral: 0,
};
/** The least resolve with which a crisis is begun. */
const WORTH_OPENING = 12;
/** What any war costs in blood and standing. */
const COST_OF_WAR = -30;
/** What the temper adds to the readiness to fight for a province. */
const MOOD: Readonly<Record<Temper, number>> = {
  revisionist: 5,
  jackal: -40,
  guardian: -30,
  neutral: -40,
};

/** An order of state with what moved the cabinet to it. */
type Act = StateOrder & Reasoned;

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

type CrisisKey = Extract<StateOrder, { readonly kind: 'step-down' }>['crisis'];

/** One's own crisis: a step up, war at the top, or down again. */
function pursue(cabinet: Cabinet, crisis: CrisisKey, { against, over, step }: Crisis): Act[] {
  const why = resolveTerms(cabinet, against, over);
  if (sumOf(why) < 0) return [{ kind: 'step-down', crisis, why }];
  if (step === 'ultimatum') return [{ kind: 'declare-war', on: against, crisis, why }];
  return [{ kind: 'press', against, over, why }];
}

/** How ready a power is to fight for a province. */
export function resolveTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  against: PowerId,
  over: ProvinceId,
): Term[] {
  const { survey, content, world } = situation;
  const temper = content.scenario.powers[me]?.temper ?? 'neutral';
  const prey = enemiesOf(situation, against).length > 0;
  const mine = (survey.armies[me] ?? 0) + 1;
  const theirs = defendersOf(situation, against, me) + 1;
  const odds = clamp((140 * (mine - theirs)) / (mine + theirs), -60, 40);
  const near = reach(situation, me, against) === 2;
  return [
    ...term('resolve.aim', clamp(aimsAt(situation, me, over) / 2, 0, 40), { province: over }),
    ...term('resolve.claim', claimsOn(situation, me, against).includes(over) ? 10 : 0),
    ...term('resolve.odds', odds, { power: against }),
    ...term('resolve.cost-of-war', COST_OF_WAR),
    ...term('resolve.temper', MOOD[temper]),
    ...term('resolve.prey', prey ? 20 : 0, { power: against }),
    ...term('resolve.busy', -30 * enemiesOf(situation, me).length),
    ...term('resolve.out-of-reach', near ? 0 : -60, { power: against }),
    ...term('resolve.our-word', bound(situation, me, against, 'non-aggression') ? -18 : 0),
    ...term('resolve.home', ((world.powers[me]?.stability ?? 50) - 50) / 3),
  ];
}

/** At the last step the weaker asks what the province is worth beside a lost war. */
function yieldOrStand(
  { me, situation }: Cabinet,
  crisis: CrisisKey,
  { by, over, step }: Crisis,
): Act[] {
  if (step !== 'ultimatum') return [];
  const mine = defendersOf(situation, me, by) + 1;
  const theirs = (situation.survey.armies[by] ?? 0) + 1;
  const odds = clamp((150 * (theirs - mine)) / (theirs + mine), -120, 120);
  const why = [
    ...lossTerms(situation, me, over),
    ...term('yield.odds', odds, { power: by }),
    ...term('yield.heart', 50 - (situation.world.powers[me]?.warSupport ?? 50)),
  ];
  return sumOf(why) >= 0 ? [{ kind: 'give-way', crisis, why }] : [];
}

function openCrisis(cabinet: Cabinet): Act[] {
  const { me, situation } = cabinet;
  const { content, world } = situation;
  const temper = content.scenario.powers[me]?.temper ?? 'neutral';
  if (!cabinet.draw('crisis').chance(BOLDNESS[temper])) return [];
  let best: { readonly sum: number; readonly order: Act } | null = null;
  for (const aim of aimsOf(situation, me)) {
    if (aim.kind !== 'acquire') continue;
    for (const over of aim.provinces) {
      const against = world.provinces[over]?.owner;
      if (against === undefined || against === me) continue;
      const why = resolveTerms(cabinet, against, over);
      const sum = sumOf(why);
      if (sum >= WORTH_OPENING && sum > (best?.sum ?? 0))
        best = { sum, order: { kind: 'press', against, over, why } };
    }
  }
  return best ? [best.order] : [];
}
