import type { UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import { toRout, toStop, type Counters, type Desk } from './counters.ts';
import type { Fate, Rehearsal } from './rehearsal.ts';
import type { FailureCode } from './report.ts';

/** The worst that others could do to one order. */
export interface Peril {
  /** What would become of the order, or `ok` if it is safe. */
  readonly code: 'ok' | FailureCode;
  /** The orders that do it, none to spare; empty if it fails by itself. */
  readonly by: readonly UnitOrder[];
  /**
   * A failure is always certain: its orders were tried out. `ok` is certain where the forces in
   * reach cannot suffice however they are used; otherwise it says that a search found nothing.
   */
  readonly certain: boolean;
  /** It takes units of powers that are not at war with us now. */
  readonly bystanders: boolean;
}

/** What threatens an order, and the unit itself. */
export interface Perils {
  readonly order: Peril;
  /** Whether it could be driven out of where it ends: `ok` or `dislodged`. */
  readonly rout: Peril;
}

/** Plans tried out for one question. */
const TRIALS = 8;
/** Ways to stop a march that are tried as the first half of a rout. */
const STOPS = 3;

interface Ground {
  readonly desk: Desk;
  readonly rehearsal: Rehearsal;
  readonly unit: UnitId;
}

type Test = (fate: Fate) => boolean;
type Plan = readonly UnitOrder[];

const routed: Test = ({ routedBy }) => routedBy !== null;
const stopped: Test = ({ code }) => code !== 'ok';

/** What the units that the desk looks out for could do; `alone` is the fate if they do nothing. */
export function perilsOf(ground: Ground, alone: Fate): Perils {
  const order = ground.desk.orders.get(ground.unit);
  if (ground.desk.situation.world.units[ground.unit]?.kind === 'wing') return wingPerils(alone);
  if (order?.kind === 'move') return marchPerils(ground, alone);
  const rout = routPeril(ground, toRout(ground.desk, ground.unit), alone);
  if (alone.code !== 'ok') return { order: failsAlone(alone), rout };
  if (rout.code !== 'ok' || order?.kind !== 'support') return { order: rout, rout };
  return { order: perilOf(ground, toStop(ground.desk, ground.unit), stopped), rout };
}

/** Wings are fought in the air and lost with their bases: here nothing is certain. */
const wingPerils = (alone: Fate): Perils => ({
  order: { ...failsAlone(alone), certain: false },
  rout: { ...SAFE, certain: false },
});

/** A march is driven back into its old place first, and then out of that. */
function marchPerils(ground: Ground, alone: Fate): Perils {
  const { desk, unit } = ground;
  const stops = toStop(desk, unit);
  const order = alone.code === 'ok' ? perilOf(ground, stops, stopped) : failsAlone(alone);
  const routs = toRout(desk, unit);
  const safe = (order.code === 'ok' && order.certain) || isSealed(routs);
  if (safe) return { order, rout: routPeril(ground, NONE, alone) };
  const starts = alone.code === 'ok' ? found(ground, stops.plans, stopped, STOPS) : [[]];
  const plans = starts.flatMap((start) => {
    const taken = start.map((each) => each.unit);
    return toRout(desk, unit, taken).plans.map((plan) => [...start, ...plan]);
  });
  const counters = { plans: [...stops.plans, ...plans], complete: false };
  return { order, rout: routPeril(ground, counters, alone) };
}

/** A unit that is driven out by those who were to help it needs no enemy. */
const routPeril = (ground: Ground, counters: Counters, alone: Fate): Peril =>
  alone.routedBy === null ? perilOf(ground, counters, routed) : { ...SAFE, code: 'dislodged' };

const NONE: Counters = { plans: [], complete: true };

const SAFE: Peril = { code: 'ok', by: [], certain: true, bystanders: false };

const isSealed = ({ plans, complete }: Counters): boolean => complete && plans.length === 0;

const failsAlone = ({ code }: Fate): Peril => ({ ...SAFE, code });

/** The first plan that works, with its fate; or how sure it is that there is none. */
function perilOf(ground: Ground, counters: Counters, test: Test): Peril {
  const [plan] = found(ground, counters.plans, test, 1);
  if (!plan) return { ...SAFE, certain: isSealed(counters) };
  const { code, routedBy } = tryOut(ground, plan);
  const worst = test === routed && routedBy !== null ? 'dislodged' : code;
  return { code: worst, by: plan, certain: true, bystanders: false };
}

/** Up to `most` plans that pass the test, without the orders that they can spare. */
function found(ground: Ground, plans: readonly Plan[], test: Test, most: number): Plan[] {
  const good: Plan[] = [];
  for (const plan of plans.slice(0, TRIALS)) {
    if (good.length === most) break;
    if (test(tryOut(ground, plan))) good.push(trim(ground, plan, test));
  }
  return good;
}

function trim(ground: Ground, plan: Plan, test: Test): Plan {
  let kept = plan;
  for (const order of [...plan].reverse()) {
    const less = kept.filter((each) => each !== order);
    if (test(tryOut(ground, less))) kept = less;
  }
  return kept;
}

function tryOut({ desk, rehearsal, unit }: Ground, plan: Plan): Fate {
  rehearsal.play([...desk.told, ...plan]);
  return rehearsal.fateOf(unit);
}
