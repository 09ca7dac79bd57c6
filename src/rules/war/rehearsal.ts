import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { openDrill, type DrilledOrder } from './adjudicator/index.ts';
import { fieldOf, fieldOrder, holdForce, orderForce } from './field.ts';
import { failureOf, sameSide } from './fight.ts';
import type { FailureCode } from './report.ts';

/** What became of one unit in a rehearsal. */
export interface Fate {
  readonly code: 'ok' | FailureCode;
  /** The force behind its order, and the greatest that it met. */
  readonly strength: number;
  readonly against: number;
  /** The units whose orders stopped it, in the order of their places. */
  readonly by: readonly UnitId[];
  /** Who drove it from its place, if anybody did. */
  readonly routedBy: UnitId | null;
}

/** The fighting of a month tried out with one set of orders after another. */
export interface Rehearsal {
  /** Fights with these orders, one a unit; whoever has none holds. */
  play(orders: Iterable<UnitOrder>): void;
  /** Of the last play; ask before anything else is fought on this board. */
  fateOf(unit: UnitId): Fate;
}

/** Reads a situation once, to fight in it as often as one likes: `fight`, some fifty times faster. */
export function rehearse(situation: Situation): Rehearsal {
  const { world, content, survey } = situation;
  const unitIn = (place: string): UnitId[] => {
    const id = survey.unitAt.get(place as ProvinceId);
    return id === undefined ? [] : [id];
  };
  const drill = openDrill(fieldOf(content.board), musterOf(situation));
  const standing = new Set<ProvinceId>();
  const stand = (place: ProvinceId): void => {
    const [id] = unitIn(place);
    const unit = id === undefined ? undefined : world.units[id];
    if (!unit || standing.has(place)) return;
    standing.add(place);
    drill.stand(place, holdForce(situation, unit));
  };
  const drilled = new WeakMap<UnitOrder, DrilledOrder>();
  const ready = (order: UnitOrder): DrilledOrder[] => {
    const known = drilled.get(order);
    if (known) return [known];
    const unit = world.units[order.unit];
    if (!unit) return [];
    stand(unit.at);
    if (order.kind === 'move') stand(order.to);
    const force = orderForce(situation, unit, order);
    const field = fieldOrder(unit.power, unit.at, order);
    const made = drill.ready(field, { attack: force, support: force });
    drilled.set(order, made);
    return [made];
  };
  let given: ReadonlyMap<UnitId, UnitOrder> = new Map();
  return {
    play: (orders) => {
      given = new Map([...orders].map((order) => [order.unit, order]));
      drill.play([...given.values()].flatMap(ready));
    },
    fateOf: (unit) => {
      const at = world.units[unit]?.at ?? '';
      const { ok, code, strength, against, by } = drill.resultAt(at);
      const victor = drill.victorAt(at);
      return {
        code: ok ? 'ok' : failureOf(code, given.get(unit) ?? { kind: 'hold', unit }),
        strength,
        against,
        by: by.flatMap(unitIn),
        routedBy: (victor === null ? undefined : unitIn(victor)[0]) ?? null,
      };
    },
  };
}

/** Every unit on the board; forces come with the orders for which they matter. */
function musterOf(situation: Situation) {
  const { world, survey } = situation;
  const units = [...survey.unitAt.values()].flatMap((id) => world.units[id] ?? []);
  const friends = (a: string, b: string): boolean =>
    sameSide(situation, a as PowerId, b as PowerId);
  return { units, friends };
}
