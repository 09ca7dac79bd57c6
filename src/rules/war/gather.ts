import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Comer, Helper, Scouts, Ward } from './scouts.ts';

/** A force of theirs around which their others can gather. */
export interface Lead {
  /** What it takes: a march and its convoys, or nothing for who just stands there. */
  readonly orders: readonly UnitOrder[];
  readonly force: number;
  /** What their others may support. */
  readonly ward: Ward;
}

/**
 * A support of ours, which an attack on its place cuts unless it comes from `goal`. One from the
 * air is not cut, but wings over `goal` take from it.
 */
export interface Prop {
  readonly at: ProvinceId;
  readonly force: number;
  readonly goal: ProvinceId;
  readonly flies: boolean;
}

/** A force of ours with all its supports. */
export interface Stake {
  readonly force: number;
  readonly props: readonly Prop[];
}

/** The strongest that can gather around a lead against a stake. */
export interface Gathering {
  readonly orders: readonly UnitOrder[];
  /** Theirs less ours, if every order has its effect. */
  readonly margin: number;
  /** A margin that nothing they could do around this lead exceeds. */
  readonly bound: number;
}

/** Whom one may ask, and whose orders count for nothing. */
export interface Gatherers {
  readonly scouts: Scouts;
  readonly taken: ReadonlySet<UnitId>;
  /** Whether an attack of ours cuts this support whatever they do. */
  readonly cut: (support: UnitOrder) => boolean;
}

/** Supports of ours that are weighed one by one; the weaker ones beyond are left alone. */
const PROPS = 6;

/**
 * Sends each free unit of theirs to do the most: support the lead, or cut one of our supports.
 * Exact for units on foot; the bound also counts landings, the loss of all our help from the air,
 * and every unit twice.
 */
export function gather(who: Gatherers, lead: Lead, stake: Stake): Gathering {
  const busy = new Set([...who.taken, ...lead.orders.map(({ unit }) => unit)]);
  const free = ({ unit }: { readonly unit: UnitId }): boolean => !busy.has(unit);
  const helpers = who.scouts.helpersOf(lead.ward).filter(({ order }) => free(order));
  const overflown = stake.props.filter(({ flies, goal }) => flies && who.scouts.fliesOver(goal));
  const attacked = stake.props
    .filter(({ flies }) => !flies)
    .map((prop) => ({ prop, comers: who.scouts.comersTo(prop.at).filter(free) }))
    .filter(({ comers }) => comers.length > 0);
  const party = bestParty(
    helpers.filter(({ order }) => !who.cut(order)),
    attacked
      .map(({ prop, comers }) => ({ force: prop.force, comers: comers.filter(cutsOnFoot(prop)) }))
      .filter(({ comers }) => comers.length > 0)
      .sort((a, b) => b.force - a.force)
      .slice(0, PROPS),
  );
  const most = sum(helpers) + sum(attacked.map(({ prop }) => prop)) + sum(overflown);
  return {
    orders: [...lead.orders, ...party.orders],
    margin: lead.force + party.gain - stake.force,
    bound: lead.force + most - stake.force,
  };
}

const sum = (list: readonly { readonly force: number }[]): number =>
  list.reduce((all, { force }) => all + force, 0);

const cutsOnFoot =
  ({ goal }: Prop) =>
  ({ orders, from }: Comer): boolean =>
    orders.length === 1 && from !== goal;

/** Somebody's share in a party: what it adds, and the support that it cuts as a bit of a mask. */
interface Share {
  readonly order: UnitOrder;
  readonly gain: number;
  readonly cuts: number;
}

interface Party {
  readonly orders: readonly UnitOrder[];
  readonly gain: number;
}

interface Target {
  readonly force: number;
  readonly comers: readonly Comer[];
}

/** The best one order for each unit, by which of our supports are cut already. */
function bestParty(helpers: readonly Helper[], targets: readonly Target[]): Party {
  let parties = new Map<number, Party>([[0, { orders: [], gain: 0 }]]);
  for (const shares of sharesByUnit(helpers, targets)) {
    const next = new Map(parties);
    for (const [mask, { orders, gain }] of parties)
      for (const share of shares) {
        if ((mask & share.cuts) !== 0) continue;
        const better = { orders: [...orders, share.order], gain: gain + share.gain };
        const known = next.get(mask | share.cuts);
        if (!known || known.gain < better.gain) next.set(mask | share.cuts, better);
      }
    parties = next;
  }
  return [...parties.values()].reduce((a, b) => (b.gain > a.gain ? b : a));
}

function sharesByUnit(helpers: readonly Helper[], targets: readonly Target[]): Share[][] {
  const shares = new Map<UnitId, Share[]>();
  const add = (share: Share): void => {
    const { unit } = share.order;
    shares.set(unit, [...(shares.get(unit) ?? []), share]);
  };
  for (const { order, force } of helpers) add({ order, gain: force, cuts: 0 });
  for (const [i, { force, comers }] of targets.entries())
    for (const { orders } of comers)
      for (const order of orders) add({ order, gain: force, cuts: 1 << i });
  return [...shares.values()];
}
