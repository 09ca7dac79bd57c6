/**
 * A second adjudicator, written to be compared: Kruijswijk's recursion with a guess and a backup
 * rule, over plain maps, slow, and sharing nothing with the first but the compiled board.
 * It takes legal orders only, one a unit.
 */
import type { Board, Order, Position, Unit } from '../../../src/rules/war/adjudicator/index.ts';

const provinceOf = (place: string): string => place.split('/')[0] ?? place;

type Move = Extract<Order, { type: 'move' }>;

/** What is asked of a unit: does its move carry, is its support given, has it a way by sea. */
type Question = `${'won' | 'lent' | 'way'} ${string}`;

export class Reference {
  private readonly units = new Map<string, Unit>();
  private readonly orders = new Map<string, Order>();
  private readonly answers = new Map<Question, boolean>();
  private readonly guesses = new Map<Question, boolean>();
  private trail: Question[] = [];
  private readonly board: Board;
  private readonly friends: (a: string, b: string) => boolean;

  constructor(board: Board, position: Position) {
    this.board = board;
    this.friends = (a, b) => a === b || position.friends?.(a, b) === true;
    for (const unit of position.units) this.units.set(provinceOf(unit.at), unit);
    for (const order of position.orders) this.orders.set(provinceOf(order.at), order);
  }

  /** Provinces from which moves carry, sorted. */
  winners(): string[] {
    return [...this.units.keys()].filter((p) => this.move(p) && this.ask(`won ${p}`)).sort();
  }

  /** Provinces whose matched supports are given, sorted. */
  lenders(): string[] {
    return [...this.units.keys()].filter((p) => this.isMatched(p) && this.ask(`lent ${p}`)).sort();
  }

  private ask(question: Question): boolean {
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    const guess = this.guesses.get(question);
    if (guess !== undefined) {
      if (!this.trail.includes(question)) this.trail.push(question);
      return guess;
    }
    const before = this.trail.length;
    this.guesses.set(question, false);
    const first = this.work(question);
    if (this.trail.length === before) return this.conclude(question, first);
    if (this.trail[before] !== question) {
      this.trail.push(question);
      this.guesses.set(question, first);
      return first;
    }
    this.forget(before);
    this.guesses.set(question, true);
    const second = this.work(question);
    if (first === second) {
      this.forget(before);
      return this.conclude(question, first);
    }
    const ring = this.trail.slice(before);
    this.forget(before);
    this.guesses.delete(question);
    this.backUp(ring);
    return this.ask(question);
  }

  private conclude(question: Question, answer: boolean): boolean {
    this.guesses.delete(question);
    this.answers.set(question, answer);
    return answer;
  }

  private forget(length: number): void {
    for (const question of this.trail.slice(length)) this.guesses.delete(question);
    this.trail = this.trail.slice(0, length);
  }

  private backUp(ring: readonly Question[]): void {
    const ways = ring.filter((each) => each.startsWith('way'));
    for (const each of ways) this.answers.set(each, false);
    if (ways.length > 0) return;
    for (const each of ring) if (each.startsWith('won')) this.answers.set(each, true);
  }

  private work(question: Question): boolean {
    const [what, province = ''] = question.split(' ');
    if (what === 'lent') return this.isLent(province);
    return what === 'way' ? this.hasWay(province) : this.carries(province);
  }

  private move(province: string): Move | undefined {
    const order = this.orders.get(province);
    return order?.type === 'move' ? order : undefined;
  }

  private goal(province: string): string {
    return provinceOf(this.move(province)?.to ?? '');
  }

  private attackers(province: string): string[] {
    return [...this.units.keys()].filter((p) => this.move(p) && this.goal(p) === province);
  }

  private carriers(province: string): string[] {
    return [...this.orders.entries()]
      .filter(([, o]) => o.type === 'convoy' && provinceOf(o.from) === province)
      .filter(([, o]) => o.type === 'convoy' && provinceOf(o.to) === this.goal(province))
      .map(([p]) => p);
  }

  private bySea(province: string): boolean {
    const move = this.move(province);
    const unit = this.units.get(province);
    if (!move || unit?.kind !== 'army') return false;
    const walks = this.board.facts.armyEdges.some(
      ([a, b]) =>
        (a === province && b === this.goal(province)) ||
        (b === province && a === this.goal(province)),
    );
    return (
      !walks ||
      move.viaConvoy === true ||
      this.carriers(province)
        .filter((c) => this.units.get(c)?.power === unit.power)
        .some((c) => this.isUseful(province, c))
    );
  }

  /** Whether some set of fleets that joins the coasts, and of which none is idle, has this one. */
  private isUseful(province: string, fleet: string): boolean {
    const seas = [...this.units.keys()].filter((p) =>
      this.board.facts.provinces.some((each) => each.id === p && each.kind === 'sea'),
    );
    const sets = seas.reduce<string[][]>(
      (all, sea) => [...all, ...all.map((s) => [...s, sea])],
      [[]],
    );
    return sets.some(
      (set) =>
        set.includes(fleet) &&
        this.joins(province, new Set(set)) &&
        set.every((sea) => !this.joins(province, new Set(set.filter((each) => each !== sea)))),
    );
  }

  private isMatched(province: string): boolean {
    const order = this.orders.get(province);
    if (order?.type !== 'support') return false;
    const ward = provinceOf(order.from);
    if (order.to === undefined) return !this.move(ward);
    const named = order.to.includes('/') && this.units.get(ward)?.kind === 'fleet';
    const same = !named || this.move(ward)?.to === order.to;
    return this.goal(ward) === provinceOf(order.to) && same;
  }

  private helpers(province: string): string[] {
    return [...this.units.keys()].filter((p) => {
      const order = this.orders.get(p);
      return order?.type === 'support' && provinceOf(order.from) === province && this.isMatched(p);
    });
  }

  private areFriends(p: string, q: string): boolean {
    return this.friends(this.units.get(p)?.power ?? '', this.units.get(q)?.power ?? '');
  }

  private isLent(province: string): boolean {
    const order = this.orders.get(province);
    if (order?.type !== 'support') return false;
    const target = provinceOf(order.to ?? order.from);
    return !this.attackers(province)
      .filter((a) => !this.areFriends(a, province))
      .some((a) => this.ask(a === target ? `won ${a}` : `way ${a}`));
  }

  private hasWay(province: string): boolean {
    if (!this.bySea(province)) return true;
    const safe = new Set(
      this.carriers(province).filter((c) => !this.attackers(c).some((a) => this.ask(`won ${a}`))),
    );
    return this.joins(province, safe);
  }

  /** Whether fleets in these seas join the army's coast to its goal. */
  private joins(province: string, seas: ReadonlySet<string>): boolean {
    const left = new Set(seas);
    const reached = [province];
    for (const place of reached) {
      for (const next of this.shipLanes(place)) {
        if (next === this.goal(province) && place !== province) return true;
        if (left.delete(next)) reached.push(next);
      }
    }
    return false;
  }

  private shipLanes(province: string): string[] {
    return this.board.facts.fleetEdges.flatMap(([a, b]) => {
      if (provinceOf(a) === province) return [provinceOf(b)];
      return provinceOf(b) === province ? [provinceOf(a)] : [];
    });
  }

  private weight(province: string, what: 'attack' | 'hold' | 'support'): number {
    return this.units.get(province)?.weights?.[what] ?? 1;
  }

  private help(province: string, victim?: string): number {
    return this.helpers(province)
      .filter((h) => victim === undefined || !this.areFriends(h, victim))
      .filter((h) => this.ask(`lent ${h}`))
      .reduce((sum, h) => sum + this.weight(h, 'support'), 0);
  }

  private headOn(p: string): boolean {
    const t = this.goal(p);
    return !!this.move(t) && this.goal(t) === p && !this.bySea(p) && !this.bySea(t);
  }

  private attack(p: string): number {
    if (!this.ask(`way ${p}`)) return 0;
    const t = this.goal(p);
    const stays = this.units.has(t) && (!this.move(t) || this.headOn(p) || !this.ask(`won ${t}`));
    if (!stays) return this.weight(p, 'attack') + this.help(p);
    return this.areFriends(p, t) ? 0 : this.weight(p, 'attack') + this.help(p, t);
  }

  private prevent(p: string): number {
    if (!this.ask(`way ${p}`)) return 0;
    if (this.headOn(p) && this.ask(`won ${this.goal(p)}`)) return 0;
    return this.weight(p, 'attack') + this.help(p);
  }

  private holds(t: string): number {
    if (!this.units.has(t)) return 0;
    if (!this.move(t)) return this.weight(t, 'hold') + this.help(t);
    return this.ask(`won ${t}`) ? 0 : this.weight(t, 'hold');
  }

  private carries(p: string): boolean {
    const t = this.goal(p);
    const force = this.attack(p);
    const met = this.headOn(p) ? this.weight(t, 'attack') + this.help(t) : this.holds(t);
    const rivals = this.attackers(t).filter((c) => c !== p);
    return force > met && rivals.every((c) => force > this.prevent(c));
  }
}
