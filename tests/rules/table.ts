import {
  applyLog,
  newWorld,
  resolveMonth,
  type Belligerent,
  type Content,
  type CrisisId,
  type CrisisStep,
  type Fact,
  type FactKind,
  type FactOf,
  type Order,
  type Power,
  type PowerId,
  type ProvinceId,
  type ProvinceState,
  type Unit,
  type UnitId,
  type UnitKind,
  type WarBond,
  type World,
} from '../../src/rules/index.ts';

/** Who, in a test's own words. */
type Orders = Readonly<Record<string, readonly unknown[]>>;

/**
 * A game laid out on a table: change the world by hand before a month, give orders in plain
 * words, and ask what happened. It drives the real rules.
 */
export class Table {
  world: World;
  log: readonly Fact[] = [];
  readonly content: Content;

  constructor(content: Content, seed = 'table') {
    this.content = content;
    this.world = newWorld(content, seed);
  }

  /** Takes every unit off the board. */
  clear(): this {
    for (const id of Object.keys(this.world.units)) delete this.world.units[id as UnitId];
    return this;
  }

  /** Puts a unit on the board and gives its id. */
  put(power: string, at: string, strength = 5, kind: UnitKind = 'army'): UnitId {
    const id = `${power}-at-${at}` as UnitId;
    const unit: Unit = {
      power: power as PowerId,
      kind,
      name: `${power} at ${at}`,
      at: at as ProvinceId,
      strength,
      full: strength,
      entrenched: 0,
    };
    this.world.units[id] = unit;
    return id;
  }

  war(attacker: string, defender: string): this {
    const id = `${attacker}-${defender}` as keyof World['wars'];
    this.world.wars[id] = {
      since: this.world.month,
      casus: 'crisis',
      attackers: [attacker as PowerId],
      defenders: [defender as PowerId],
      parties: {
        [attacker as PowerId]: this.belligerent('leader'),
        [defender as PowerId]: this.belligerent('leader'),
      },
    };
    return this;
  }

  /** One presses another over its existence, and has come so far. */
  crisis(by: string, against: string, step: CrisisStep): this {
    const { month } = this.world;
    this.world.crises[`${by}-${against}` as CrisisId] = {
      by: by as PowerId,
      against: against as PowerId,
      over: { kind: 'state' },
      step,
      since: month,
      stepped: month,
      backers: {},
      mediator: null,
    };
    return this;
  }

  private belligerent(bond: WarBond): Belligerent {
    return { since: this.world.month, bond, land: [], regimes: [], won: 0, lost: 0, dealt: 0 };
  }

  /** The state of a province, to read or to lay out by hand. */
  land(province: string): ProvinceState {
    const state = this.world.provinces[province as ProvinceId];
    if (!state) throw new Error(`no province ${province}`);
    return state;
  }

  power(id: string): Power {
    const state = this.world.powers[id as PowerId];
    if (!state) throw new Error(`no power ${id}`);
    return state;
  }

  /** What a power has done in the only war. */
  party(id: string): Belligerent {
    const [war] = Object.values(this.world.wars);
    const party = war?.parties[id as PowerId];
    if (!party) throw new Error(`${id} is in no war`);
    return party;
  }

  /** Resolves a month, and checks on the way that its facts alone make the new world. */
  month(orders: Orders = {}): this {
    const before = this.world;
    const { world, log } = resolveMonth(
      this.content,
      before,
      orders as Readonly<Record<PowerId, readonly Order[]>>,
    );
    const fromFacts = applyLog(before, log);
    if (JSON.stringify(fromFacts) !== JSON.stringify(world))
      throw new Error('the facts of the month do not make its world');
    this.world = world;
    this.log = log;
    return this;
  }

  /** The facts of one kind in the last month. */
  facts<K extends FactKind>(kind: K): FactOf<K>[] {
    return this.log.filter((fact): fact is FactOf<K> => fact.kind === kind);
  }

  refusals(): string[] {
    return this.facts('order-refused').map(({ code }) => code);
  }

  at(unit: UnitId): ProvinceId | undefined {
    return this.world.units[unit]?.at;
  }

  /** A unit's state, to be read or changed by hand. */
  unit(id: string): Unit {
    return there(this.world.units[id as UnitId], id);
  }

  /** Puts a province in somebody's hands. */
  occupy(province: string, by: string): this {
    there(this.world.provinces[province as ProvinceId], province).controller = by as PowerId;
    return this;
  }

  holder(province: string): PowerId | undefined {
    return this.world.provinces[province as ProvinceId]?.controller;
  }
}

function there<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}
