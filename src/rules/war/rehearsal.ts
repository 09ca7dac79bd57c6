import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { openDrill, type Drill, type DrilledOrder } from './adjudicator/index.ts';
import { airWar, type Sortie } from './air/airWar.ts';
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
  /** What the wings put in, in the last play. */
  sorties(): readonly Sortie[];
}

/** Reads a situation once, to fight in it as often as one likes: `fight`, some fifty times faster. */
export function rehearse(situation: Situation): Rehearsal {
  const { world, content, survey } = situation;
  const drill = openDrill(fieldOf(content.board), musterOf(situation));
  const give = drillmaster(situation, drill);
  const fly = airfield(situation);
  const unitIn = (place: string): UnitId[] => {
    const id = survey.unitAt.get(place as ProvinceId);
    return id === undefined ? [] : [id];
  };
  let given: ReadonlyMap<UnitId, UnitOrder> = new Map();
  let sorties: readonly Sortie[] = [];
  return {
    play: (orders) => {
      given = new Map([...orders].map((order) => [order.unit, order]));
      sorties = fly(given);
      drill.play(give(given, sorties));
    },
    sorties: () => sorties,
    fateOf: (unit) => {
      const order = given.get(unit) ?? { kind: 'hold', unit };
      const state = world.units[unit];
      if (!state || state.kind === 'wing') return wingFate(order, sorties);
      const { ok, code, strength, against, by } = drill.resultAt(state.at);
      const victor = drill.victorAt(state.at);
      return {
        code: ok ? 'ok' : failureOf(code, order),
        strength,
        against,
        by: by.flatMap(unitIn),
        routedBy: (victor === null ? undefined : unitIn(victor)[0]) ?? null,
      };
    },
  };
}

/** Every army and fleet; forces come with the orders for which they matter. */
function musterOf(situation: Situation) {
  const units = [...situation.survey.unitAt.values()].flatMap((id) => {
    const { power, kind = 'wing', at } = situation.world.units[id] ?? {};
    return power === undefined || at === undefined || kind === 'wing' ? [] : [{ power, kind, at }];
  });
  const friends = (a: string, b: string): boolean =>
    sameSide(situation, a as PowerId, b as PowerId);
  return { units, friends };
}

/** What the wings put in; those without orders rise against enemies. */
function airfield(situation: Situation) {
  const { world, survey } = situation;
  const wings = [...survey.wingsAt.values()].flat();
  const waiting = wings.map((unit): [UnitId, UnitOrder] => [unit, { kind: 'hold', unit }]);
  const isHelp = ({ kind, unit }: UnitOrder): boolean =>
    kind === 'support' && world.units[unit]?.kind === 'wing';
  return (given: ReadonlyMap<UnitId, UnitOrder>): readonly Sortie[] => {
    const flies = waiting.length > 0 && [...given.values()].some(isHelp);
    return flies ? airWar(situation, new Map([...waiting, ...given])).sorties : [];
  };
}

/** A wing helps or finds nobody to help; nobody drives it from the sky. */
function wingFate(order: UnitOrder, sorties: readonly Sortie[]): Fate {
  const sortie = sorties.find(({ unit }) => unit === order.unit);
  const code = order.kind === 'support' && !sortie ? 'support-unmatched' : 'ok';
  return { code, strength: sortie?.force ?? 0, against: 0, by: [], routedBy: null };
}

/** Puts orders into numbers, each once, and the help from the air on top of them. */
function drillmaster(situation: Situation, drill: Drill) {
  const { world, survey } = situation;
  const drilled = new WeakMap<UnitOrder, DrilledOrder>();
  /** The help with which the unit in a place was last told to stand. */
  const stands = new Map<ProvinceId, number>();
  let helped: readonly ProvinceId[] = [];
  const stand = (place: ProvinceId, help: number): void => {
    const id = survey.unitAt.get(place);
    const unit = id === undefined ? undefined : world.units[id];
    if (!unit || stands.get(place) === help) return;
    stands.set(place, help);
    drill.stand(place, holdForce(situation, unit) + help);
  };
  const ready = (order: UnitOrder): DrilledOrder[] => {
    const known = drilled.get(order);
    if (known) return [known];
    const unit = world.units[order.unit];
    if (!unit || unit.kind === 'wing') return [];
    for (const place of order.kind === 'move' ? [unit.at, order.to] : [unit.at])
      stand(place, stands.get(place) ?? 0);
    const force = orderForce(situation, unit, order);
    const field = fieldOrder(unit.power, unit.at, order);
    const made = drill.ready(field, { attack: force, support: force });
    drilled.set(order, made);
    return [made];
  };
  return (given: ReadonlyMap<UnitId, UnitOrder>, sorties: readonly Sortie[]): DrilledOrder[] => {
    const onStands = helpByPlace(sorties, 'support-hold');
    const onMarches = helpByPlace(sorties, 'support-attack');
    for (const place of helped) stand(place, onStands.get(place) ?? 0);
    for (const [place, help] of onStands) stand(place, help);
    helped = [...onStands.keys()];
    const withHelp = (one: DrilledOrder): DrilledOrder => {
      const help = onMarches.get(one.order.at as ProvinceId) ?? 0;
      return { ...one, attack: one.attack + help };
    };
    const orders = [...given.values()].flatMap(ready);
    return onMarches.size === 0 ? orders : orders.map(withHelp);
  };

  function helpByPlace(sorties: readonly Sortie[], role: Sortie['role']): Map<ProvinceId, number> {
    const help = new Map<ProvinceId, number>();
    for (const each of sorties) {
      const at = each.role === role ? world.units[each.ward]?.at : undefined;
      if (at !== undefined) help.set(at, (help.get(at) ?? 0) + each.force);
    }
    return help;
  }
}
