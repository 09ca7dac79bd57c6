import type { Fact, Log, PowerId, ProvinceId, Stake, UnitId, UnitKind } from '../../rules/index.ts';

/** Milliseconds after the start at which the acts of a month begin and end, at plain speed. */
export const ACTS = {
  seal: [0, 1500],
  alarm: [0, 1500],
  march: [0, 900],
  clash: [560, 1350],
  fall: 980,
  flight: [1050, 1650],
  peace: 1500,
  rise: 1500,
} as const;
/** A month in which nothing is to be seen. */
const STILL = 0;

export type Way = 'march' | 'bounce' | 'flight';

/** A unit on its way. */
export interface Walk {
  readonly unit: UnitId;
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  readonly way: Way;
}

/** A province that changes hands. */
export interface Change {
  readonly province: ProvinceId;
  readonly at: number;
  readonly controller: PowerId;
  readonly owner?: PowerId;
}

/** A unit that comes into being. */
export interface Rise {
  readonly unit: UnitId;
  readonly power: PowerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  readonly strength: number;
}

/** A treaty sealed between the first of its parties and each of the others. */
export type Seal = readonly PowerId[];

/** A step in a crisis, or with `over` of null a war declared. */
export interface Alarm {
  readonly by: PowerId;
  readonly against: PowerId;
  readonly over: Stake | null;
}

/** What the map shows of a month, and when. */
export interface Timeline {
  readonly length: number;
  readonly walks: readonly Walk[];
  readonly clashes: readonly ProvinceId[];
  readonly changes: readonly Change[];
  readonly lost: ReadonlySet<UnitId>;
  readonly raised: readonly Rise[];
  readonly seals: readonly Seal[];
  readonly alarms: readonly Alarm[];
}

/** Reads the log of a month, as the player may know it, as a short play in acts. */
export function timelineOf(log: Log): Timeline {
  const walks = log.flatMap(walkOf);
  const clashes = log.flatMap((fact) =>
    fact.kind === 'battle' || fact.kind === 'air-battle' ? [fact.at] : [],
  );
  const changes = log.flatMap(changeOf);
  const lost = new Set(log.flatMap((fact) => (fact.kind === 'destroyed' ? [fact.unit] : [])));
  const raised = log.flatMap(riseOf);
  const seals = log.flatMap((fact) => (fact.kind === 'treaty-signed' ? [fact.parties] : []));
  const alarms = log.flatMap(alarmOf);
  const ends = [
    seals.length > 0 ? ACTS.seal[1] : STILL,
    alarms.length > 0 ? ACTS.alarm[1] : STILL,
    walks.some(({ way }) => way !== 'flight') ? ACTS.march[1] : STILL,
    walks.some(({ way }) => way === 'flight') || lost.size > 0 ? ACTS.flight[1] : STILL,
    clashes.length > 0 ? ACTS.clash[1] : STILL,
    ...changes.map(({ at }) => at + 300),
    raised.length > 0 ? ACTS.rise + 300 : STILL,
  ];
  return { length: Math.max(...ends), walks, clashes, changes, lost, raised, seals, alarms };
}

function walkOf(fact: Fact): Walk[] {
  switch (fact.kind) {
    case 'moved':
      return [{ unit: fact.unit, from: fact.from, to: fact.to, way: 'march' }];
    case 'dislodged':
      return [{ unit: fact.unit, from: fact.from, to: fact.to, way: 'flight' }];
    case 'order-failed':
      if (fact.order.kind !== 'move' || fact.code !== 'bounced') return [];
      return [{ unit: fact.unit, from: fact.at, to: fact.order.to, way: 'bounce' }];
    default:
      return [];
  }
}

function changeOf(fact: Fact): Change[] {
  switch (fact.kind) {
    case 'province-taken':
      return [{ province: fact.province, at: ACTS.fall, controller: fact.to }];
    case 'ceded':
      return [{ province: fact.province, at: ACTS.peace, controller: fact.to, owner: fact.to }];
    default:
      return [];
  }
}

function alarmOf(fact: Fact): Alarm[] {
  if (fact.kind === 'crisis-step') {
    const { by, against, over } = fact;
    return [{ by, against, over }];
  }
  if (fact.kind === 'war-declared') return [{ by: fact.by, against: fact.on, over: null }];
  return [];
}

function riseOf(fact: Fact): Rise[] {
  if (fact.kind !== 'unit-raised') return [];
  const { unit, power, unitKind, at, strength } = fact;
  return [{ unit, power, kind: unitKind, at, strength }];
}
