/**
 * A second adjudicator, written to be compared: it tries every way in which the moves could turn
 * out, and keeps those that agree with the rules. Slow, plain, and sharing nothing with the first
 * but the facts of the board. It takes legal orders only, one a unit.
 */
import type { Board, Order, Position, Unit } from '../../../src/rules/war/adjudicator/index.ts';

const provinceOf = (place: string): string => place.split('/')[0] ?? place;

type Move = Extract<Order, { type: 'move' }>;

/** Moves that carry, by the province that they leave. */
export type Winners = ReadonlySet<string>;

export class Reference {
  private readonly units = new Map<string, Unit>();
  private readonly orders = new Map<string, Order>();
  private readonly movers: readonly string[];
  private readonly attackersOf = new Map<string, string[]>();
  private readonly helpersOf = new Map<string, string[]>();
  private readonly carriersOf = new Map<string, string[]>();
  /** Provinces that fleets join to each. */
  private readonly lanes = new Map<string, string[]>();
  private readonly sailors: ReadonlySet<string>;
  private readonly board: Board;
  private readonly friends: (a: string, b: string) => boolean;

  constructor(board: Board, position: Position) {
    this.board = board;
    this.friends = (a, b) => a === b || position.friends?.(a, b) === true;
    for (const unit of position.units) this.units.set(provinceOf(unit.at), unit);
    for (const order of position.orders) this.orders.set(provinceOf(order.at), order);
    for (const [a = '', b = ''] of board.facts.fleetEdges.map((edge) => edge.map(provinceOf))) {
      add(this.lanes, a, b);
      add(this.lanes, b, a);
    }
    const provinces = [...this.units.keys()].sort();
    this.movers = provinces.filter((p) => this.move(p));
    for (const p of this.movers) add(this.attackersOf, this.goal(p), p);
    for (const p of provinces) {
      const order = this.orders.get(p);
      if (order?.type === 'support' && this.isMatched(order)) {
        add(this.helpersOf, provinceOf(order.from), p);
      }
      const goal = order?.type === 'convoy' ? provinceOf(order.to) : '';
      if (order?.type === 'convoy' && this.goal(provinceOf(order.from)) === goal) {
        add(this.carriersOf, provinceOf(order.from), p);
      }
    }
    this.sailors = new Set(this.movers.filter((p) => this.goesBySea(p)));
  }

  /** How many moves there are: the work doubles with each. */
  get size(): number {
    return this.movers.length;
  }

  /** All outcomes that agree with the rules, when these armies have no way by sea. */
  outcomes(stranded: ReadonlySet<string> = new Set()): Winners[] {
    const found: Winners[] = [];
    for (let bits = 0; bits < 2 ** this.movers.length; bits++) {
      const winners = new Set(this.movers.filter((_, i) => (bits >> i) % 2 === 1));
      const trial = new Trial(this, winners, stranded);
      if (this.movers.every((p) => trial.carries(p) === winners.has(p))) found.push(winners);
    }
    return found;
  }

  move(p: string): Move | undefined {
    const order = this.orders.get(p);
    return order?.type === 'move' ? order : undefined;
  }

  goal(p: string): string {
    return provinceOf(this.move(p)?.to ?? '');
  }

  /** Where a support goes. */
  target(p: string): string {
    const order = this.orders.get(p);
    return order?.type === 'support' ? provinceOf(order.to ?? order.from) : '';
  }

  stands(p: string): boolean {
    return this.units.has(p);
  }

  attackers(p: string): readonly string[] {
    return this.attackersOf.get(p) ?? [];
  }

  helpers(p: string): readonly string[] {
    return this.helpersOf.get(p) ?? [];
  }

  carriers(p: string): readonly string[] {
    return this.carriersOf.get(p) ?? [];
  }

  bySea(p: string): boolean {
    return this.sailors.has(p);
  }

  areFriends(p: string, q: string): boolean {
    return this.friends(this.units.get(p)?.power ?? '', this.units.get(q)?.power ?? '');
  }

  weight(p: string, what: 'attack' | 'hold' | 'support'): number {
    return this.units.get(p)?.weights?.[what] ?? 1;
  }

  headOn(p: string): boolean {
    const t = this.goal(p);
    return this.goal(t) === p && !this.bySea(p) && !this.bySea(t);
  }

  /** Whether fleets in these seas join the army's coast to its goal. */
  joins(p: string, seas: ReadonlySet<string>): boolean {
    const left = new Set(seas);
    const reached = [p];
    for (const place of reached) {
      for (const next of this.lanes.get(place) ?? []) {
        if (next === this.goal(p) && place !== p) return true;
        if (left.delete(next)) reached.push(next);
      }
    }
    return false;
  }

  private isMatched(order: Extract<Order, { type: 'support' }>): boolean {
    const ward = provinceOf(order.from);
    if (order.to === undefined) return !this.move(ward);
    const named = order.to.includes('/') && this.units.get(ward)?.kind === 'fleet';
    const same = !named || this.move(ward)?.to === order.to;
    return this.goal(ward) === provinceOf(order.to) && same;
  }

  private goesBySea(p: string): boolean {
    const unit = this.units.get(p);
    if (unit?.kind !== 'army') return false;
    const walks = this.board.facts.armyEdges.some(
      ([a, b]) => (a === p && b === this.goal(p)) || (b === p && a === this.goal(p)),
    );
    const own = this.carriers(p).filter((c) => this.units.get(c)?.power === unit.power);
    return !walks || this.move(p)?.viaConvoy === true || own.some((c) => this.isUseful(p, c));
  }

  /** Whether some set of fleets that joins the coasts, and of which none is idle, has this one. */
  private isUseful(p: string, fleet: string): boolean {
    const seas = [...this.units.keys()].filter((id) =>
      this.board.facts.provinces.some((each) => each.id === id && each.kind === 'sea'),
    );
    const sets = seas.reduce<string[][]>(
      (all, sea) => [...all, ...all.map((set) => [...set, sea])],
      [[]],
    );
    return sets.some(
      (set) =>
        set.includes(fleet) &&
        this.joins(p, new Set(set)) &&
        set.every((sea) => !this.joins(p, new Set(set.filter((each) => each !== sea)))),
    );
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The rules, given who is taken to win. */
class Trial {
  private readonly game: Reference;
  private readonly winners: Winners;
  private readonly stranded: ReadonlySet<string>;

  constructor(game: Reference, winners: Winners, stranded: ReadonlySet<string>) {
    this.game = game;
    this.winners = winners;
    this.stranded = stranded;
  }

  carries(p: string): boolean {
    const { game } = this;
    if (!this.hasWay(p)) return false;
    const t = game.goal(p);
    const force = this.attack(p);
    const met = game.headOn(p) ? game.weight(t, 'attack') + this.help(t) : this.holds(t);
    const rivals = game.attackers(t).filter((c) => c !== p);
    return force > met && rivals.every((c) => force > this.prevent(c));
  }

  private hasWay(p: string): boolean {
    if (!this.game.bySea(p)) return true;
    if (this.stranded.has(p)) return false;
    const beaten = (c: string): boolean => this.game.attackers(c).some((a) => this.winners.has(a));
    return this.game.joins(p, new Set(this.game.carriers(p).filter((c) => !beaten(c))));
  }

  private isLent(p: string): boolean {
    return !this.game
      .attackers(p)
      .filter((a) => !this.game.areFriends(a, p))
      .some((a) => (a === this.game.target(p) ? this.winners.has(a) : this.hasWay(a)));
  }

  private help(p: string, victim?: string): number {
    return this.game
      .helpers(p)
      .filter((h) => victim === undefined || !this.game.areFriends(h, victim))
      .filter((h) => this.isLent(h))
      .reduce((sum, h) => sum + this.game.weight(h, 'support'), 0);
  }

  private attack(p: string): number {
    const { game } = this;
    const t = game.goal(p);
    const leaves = this.winners.has(t) && !game.headOn(p);
    if (!game.stands(t) || leaves) return game.weight(p, 'attack') + this.help(p);
    return game.areFriends(p, t) ? 0 : game.weight(p, 'attack') + this.help(p, t);
  }

  private prevent(p: string): number {
    if (!this.hasWay(p)) return 0;
    if (this.game.headOn(p) && this.winners.has(this.game.goal(p))) return 0;
    return this.game.weight(p, 'attack') + this.help(p);
  }

  private holds(t: string): number {
    if (!this.game.stands(t) || this.winners.has(t)) return 0;
    return this.game.weight(t, 'hold') + (this.game.move(t) ? 0 : this.help(t));
  }
}
