import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import type { Sortie } from './air/airWar.ts';
import { holdForce, orderForce } from './field.ts';
import { supports } from './forceParts.ts';
import { gather, type Gatherers, type Lead, type Prop, type Stake } from './gather.ts';
import type { Comer, Scouts } from './scouts.ts';

/** Our orders, and who looks out for theirs. */
export interface Desk {
  readonly situation: Situation;
  /** Those that we gave, and those that we take for granted. */
  readonly orders: ReadonlyMap<UnitId, UnitOrder>;
  /** The same without the holds, which need not be said. */
  readonly told: readonly UnitOrder[];
  /** What our wings put in if nobody else flies to help. */
  readonly sorties: readonly Sortie[];
  readonly scouts: Scouts;
}

/** What they could order against one of ours. */
export interface Counters {
  /** Sets of orders that should do it. */
  readonly plans: readonly (readonly UnitOrder[])[];
  /** Nothing that is not listed could do it. */
  readonly complete: boolean;
}

const NOTHING: Counters = { plans: [], complete: true };

const both = (a: Counters, b: Counters): Counters => ({
  plans: [...a.plans, ...b.plans],
  complete: a.complete && b.complete,
});

/** How they could stop a unit's order. `asked`: units whose failure is being looked into already. */
export function toStop(desk: Desk, unit: UnitId, asked: readonly UnitId[] = []): Counters {
  const order = desk.orders.get(unit);
  if (!order || asked.includes(unit)) return NOTHING;
  if (order.kind === 'move') return toStopMarch(desk, order, [...asked, unit]);
  const rout = toRout(desk, unit);
  return order.kind === 'support' ? both(toCut(desk, order), rout) : rout;
}

/** How they could drive a unit from where it stands; `taken` units are busy elsewhere. */
export function toRout(desk: Desk, unit: UnitId, taken: readonly UnitId[] = []): Counters {
  const state = desk.situation.world.units[unit];
  const order = desk.orders.get(unit);
  if (!state || !order) return NOTHING;
  const free = desk.scouts.comersTo(state.at).filter((comer) => !taken.includes(comer.unit));
  const opposite = free.filter((comer) => order.kind === 'move' && meetHalfway(comer, order));
  const march = stakeOf(orderForce(desk.situation, state, order), propsFor(desk, order, state.at));
  const stand = stakeOf(
    holdForce(desk.situation, state),
    order.kind === 'move' ? [] : propsFor(desk, order, state.at),
  );
  const others = free.filter((comer) => !opposite.includes(comer));
  const invited: Counters = { plans: [], complete: !isInvaded(desk, state) };
  return [
    against(desk, opposite.map(leadOf), { stake: march, least: 1, taken }),
    against(desk, others.map(leadOf), { stake: stand, least: 1, taken }),
  ].reduce(both, invited);
}

/** A foreign march that we help on may be driven against ourselves. */
const isInvaded = ({ situation, orders }: Desk, { power, at }: Unit): boolean =>
  [...orders.values()].some(
    (order) =>
      order.kind === 'move' &&
      order.to === at &&
      situation.world.units[order.unit]?.power !== power,
  );

/** Two marches at each other over land: not the stand but the march has to be beaten. */
const meetHalfway = (comer: Comer, march: March): boolean =>
  comer.from === march.to && comer.orders.length === 1 && !march.viaConvoy;

type March = Extract<UnitOrder, { readonly kind: 'move' }>;
type Support = Extract<UnitOrder, { readonly kind: 'support' }>;

/** Any attack on a supporter cuts it, but for one from the place that it helps to attack. */
function toCut({ situation, scouts }: Desk, { unit, from, to }: Support): Counters {
  const at = situation.world.units[unit]?.at;
  const comers = at === undefined ? [] : scouts.comersTo(at);
  const plans = comers.filter((comer) => comer.from !== (to ?? from)).map(({ orders }) => orders);
  return { plans, complete: true };
}

function toStopMarch(desk: Desk, march: March, asked: readonly UnitId[]): Counters {
  const state = desk.situation.world.units[march.unit];
  if (!state) return NOTHING;
  const { at } = state;
  const stake = stakeOf(orderForce(desk.situation, state, march), propsFor(desk, march, at));
  const met = against(desk, leadsAgainst(desk, march, at), { stake, least: 0, taken: [] });
  const way = carriersOf(desk, march, at).map((fleet) => toRout(desk, fleet));
  const leaver = desk.situation.survey.unitAt.get(march.to);
  const leaves = leaver !== undefined && desk.orders.get(leaver)?.kind === 'move';
  return [...way, leaves ? toStop(desk, leaver, asked) : NOTHING].reduce(both, met);
}

/** Whoever holds the goal, whoever could come to it, who could come the other way, and our own. */
function leadsAgainst(desk: Desk, { unit, to }: March, at: ProvinceId): Lead[] {
  const { situation, orders, scouts } = desk;
  const id = situation.survey.unitAt.get(to);
  const holder = id === undefined ? undefined : situation.world.units[id];
  const stays = id !== undefined && orders.get(id)?.kind !== 'move';
  const stand: Lead[] =
    holder && stays
      ? [{ orders: [], force: holdForce(situation, holder), ward: { from: to } }]
      : [];
  const opposite = scouts.comersTo(at).filter(({ from }) => from === to);
  const rivals = [...orders.values()].filter(
    (each): each is March => each.kind === 'move' && each.to === to && each.unit !== unit,
  );
  return [
    ...stand,
    ...[...scouts.comersTo(to), ...opposite].map(leadOf),
    ...rivals.flatMap((rival) => ownLead(desk, rival)),
  ];
}

const leadOf = ({ orders, force, from, to }: Comer): Lead => ({
  orders,
  force,
  ward: { from, to },
});

/** A march of ours to the same place, with its supports; those at peace with us may help even it. */
function ownLead(desk: Desk, march: March): Lead[] {
  const unit = desk.situation.world.units[march.unit];
  if (!unit) return [];
  const own = orderForce(desk.situation, unit, march);
  const { force } = stakeOf(own, propsFor(desk, march, unit.at));
  return [{ orders: [], force, ward: { from: unit.at, to: march.to } }];
}

interface Against {
  readonly stake: Stake;
  /** The margin at which theirs prevails. */
  readonly least: number;
  readonly taken: readonly UnitId[];
}

/** What can gather around each lead; first those that need the fewest others. */
function against(desk: Desk, leads: readonly Lead[], { stake, least, taken }: Against): Counters {
  const who: Gatherers = {
    scouts: desk.scouts,
    taken: new Set(taken),
    cut: (support) => cutByOurs(desk, support),
  };
  const all = [...leads]
    .sort((a, b) => a.orders.length - b.orders.length || b.force - a.force)
    .map((lead) => gather(who, lead, stake));
  const able = all.filter(({ margin }) => margin >= least);
  return {
    plans: able.map(({ orders }) => orders),
    complete: all.every(({ margin, bound }) => margin >= least || bound < least),
  };
}

function cutByOurs({ situation, orders }: Desk, support: UnitOrder): boolean {
  const { at, kind = 'wing' } = situation.world.units[support.unit] ?? {};
  if (support.kind !== 'support' || kind === 'wing') return false;
  const goal = support.to ?? support.from;
  return [...orders.values()].some(
    (ours) =>
      ours.kind === 'move' && ours.to === at && situation.world.units[ours.unit]?.at !== goal,
  );
}

/** Our supports of what the unit at `from` was told. */
function propsFor(desk: Desk, told: UnitOrder, from: ProvinceId): Prop[] {
  const { situation, orders } = desk;
  const to = told.kind === 'move' ? told.to : undefined;
  return [...orders.values()].flatMap((order) => {
    const unit = situation.world.units[order.unit];
    if (!unit || !supports(order, from, to)) return [];
    const flies = unit.kind === 'wing';
    if (!flies && isInvaded(desk, unit)) return [];
    const force = flies ? sortieForce(desk, order.unit) : orderForce(situation, unit, order);
    return [{ at: unit.at, force, goal: to ?? from, flies }];
  });
}

const sortieForce = ({ sorties }: Desk, wing: UnitId): number =>
  sorties.find(({ unit }) => unit === wing)?.force ?? 0;

const stakeOf = (own: number, props: readonly Prop[]): Stake => ({
  force: props.reduce((sum, { force }) => sum + force, own),
  props,
});

/** Our fleets that were told to carry a march. */
const carriersOf = ({ orders }: Desk, { to }: March, at: ProvinceId): UnitId[] =>
  [...orders.values()]
    .filter((order) => order.kind === 'convoy' && order.from === at && order.to === to)
    .map(({ unit }) => unit);
