import {
  atWar,
  attackTerms,
  canStep,
  checkUnitOrder,
  holdTerms,
  inSupply,
  sumOf,
  SUPPLY_REACH,
  supplyOf,
  term,
  type ProvinceId,
  type Situation,
  type UnitId,
  type UnitOrder,
  type Order,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Hundredths by which an attack must exceed the defence that it can see. */
const MARGIN = 115;
/** The least that another step forward costs in supplies. */
const NEXT_STEP = 2;

interface Target {
  readonly at: ProvinceId;
  readonly value: number;
}

/** For each enemy place in reach, the dearest first: a march and the supports that carry it. */
export function attackPlan(cabinet: Cabinet, used: Set<string>): Order[] {
  const { situation } = cabinet;
  const orders: Order[] = [];
  for (const { at, value } of targets(cabinet)) {
    const free = attackers(cabinet, at).filter(({ unit }) => !used.has(unit));
    const need = Math.trunc((defence(situation, at) * MARGIN) / 100);
    const party: typeof free = [];
    let force = 0;
    for (const each of free) {
      if (force > need) break;
      party.push(each);
      force += each.force;
    }
    const lead = party.find(({ unit }) => canGoOn(situation, unit));
    if (!lead || force <= need) continue;
    const why = [
      ...term('order.prize', value, { province: at }),
      ...term('order.odds', force - need),
    ];
    orders.push({ kind: 'move', unit: lead.unit, to: at, why });
    for (const { unit } of party) {
      used.add(unit);
      if (unit !== lead.unit) orders.push({ kind: 'support', unit, from: lead.from, to: at, why });
    }
  }
  return orders;
}

/** Whoever stands at the end of his supplies helps others on and stays where he is. */
function canGoOn(situation: Situation, id: UnitId): boolean {
  const unit = situation.world.units[id];
  const fed = unit && supplyOf(situation, unit.power).get(unit.at);
  return fed !== undefined && fed.depth + NEXT_STEP <= SUPPLY_REACH;
}

/** Enemy land beside us and enemy fleets beside ours, by what they are worth. */
function targets({ me, situation }: Cabinet): Target[] {
  const { world, content, survey } = situation;
  const places = new Map<ProvinceId, number>();
  for (const unit of survey.units[me] ?? []) {
    const from = world.units[unit]?.at;
    if (from === undefined) continue;
    for (const { to } of content.board.neighbours[from] ?? []) {
      const value = worth(situation, me, to);
      if (value > 0) places.set(to, value);
    }
  }
  return [...places]
    .map(([at, value]) => ({ at, value }))
    .sort((a, b) => b.value - a.value || (a.at < b.at ? -1 : 1));
}

function worth(situation: Situation, me: Cabinet['me'], at: ProvinceId): number {
  const { world, survey } = situation;
  const state = world.provinces[at];
  const id = survey.unitAt.get(at);
  const enemyUnit = id !== undefined && atWar(situation, me, world.units[id]?.power ?? me);
  if (!state) return enemyUnit ? 3 : 0;
  if (!atWar(situation, me, state.controller)) return enemyUnit ? 4 : 0;
  const capital = world.powers[state.controller]?.capital === at ? 25 : 0;
  return 5 + 2 * state.works + capital + (enemyUnit ? 2 : 0);
}

/** What holds a place as far as one can see: its unit, and half of what could support it. */
function defence(situation: Situation, at: ProvinceId): number {
  const { world, survey, content } = situation;
  const id = survey.unitAt.get(at);
  const holder = id === undefined ? undefined : world.units[id];
  if (!holder) return 0;
  let force = sumOf(holdTerms(situation, holder));
  for (const { to } of content.board.neighbours[at] ?? []) {
    const near = survey.unitAt.get(to);
    const unit = near === undefined ? undefined : world.units[near];
    if (unit?.power !== holder.power || canStep(situation, unit, to, at) !== 'allowed') continue;
    force += Math.trunc(sumOf(holdTerms(situation, unit)) / 2);
  }
  return force;
}

function attackers({ me, situation }: Cabinet, at: ProvinceId) {
  const { world, survey } = situation;
  return (survey.units[me] ?? [])
    .flatMap((unit: UnitId) => {
      const state = world.units[unit];
      if (!state || !inSupply(situation, state)) return [];
      const order: UnitOrder = { kind: 'move', unit, to: at };
      if (checkUnitOrder(situation, me, order) !== 'allowed') return [];
      const force = Math.max(1, sumOf(attackTerms(situation, state, at)));
      return [{ unit, from: state.at, force }];
    })
    .sort((a, b) => b.force - a.force || (a.unit < b.unit ? -1 : 1));
}
