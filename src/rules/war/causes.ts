import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import {
  attackForce,
  forceAgainst,
  forceBehind,
  marchForce,
  standForce,
  supportersOf,
  type ForcePart,
  type Played,
} from './forceParts.ts';
import type { Fate } from './rehearsal.ts';
import type { FailureCode } from './report.ts';

/** What one unit's part in a failure was. */
export const CAUSE_ROLES = [
  /** Its force was not exceeded. */
  'met',
  /** Its support was meant for the unit, and did not come. */
  'lost-support',
  'cut-by',
  'driven-out-by',
  /** A unit of the same side that did not make room. */
  'in-the-way',
  /** A fleet that was to carry the unit. */
  'carrier',
  /** The unit that was to be supported or carried was told something else. */
  'ward',
] as const;
export type CauseRole = (typeof CAUSE_ROLES)[number];

/** What became of one unit's order, and what of others' orders made it so. */
export interface Cause {
  readonly unit: UnitId;
  readonly power: PowerId;
  readonly at: ProvinceId;
  readonly order: UnitOrder;
  readonly code: 'ok' | FailureCode;
  /** Shares in the force that counted here; their sum is the force. */
  readonly force: readonly ForcePart[];
  /** Shares in the greatest force that it met, where it failed. */
  readonly against: readonly ForcePart[];
  readonly why: readonly CauseLink[];
  /** It stands above in the chain, where its own causes are told. */
  readonly repeated: boolean;
}

export interface CauseLink {
  readonly role: CauseRole;
  readonly cause: Cause;
}

/** The chain of causes of what became of a unit's order; nobody's causes are told twice. */
export function causeOf(played: Played, unit: UnitId): Cause {
  return failure({ played, told: new Set() }, unit);
}

interface Telling {
  readonly played: Played;
  readonly told: Set<UnitId>;
}

/** A cause with its own causes. */
function failure(telling: Telling, unit: UnitId): Cause {
  const { played, told } = telling;
  const force = forceBehind(played, unit);
  if (told.has(unit)) return { ...bare(played, unit, force), repeated: true };
  told.add(unit);
  const fate = played.fateOf(unit);
  const lost = fate.code === 'ok' ? [] : lostSupports(telling, unit);
  const why = [...lost, ...stoppers(telling, unit, fate)];
  return { ...bare(played, unit, force), against: forceAgainst(played, unit), why };
}

const lostSupports = (telling: Telling, unit: UnitId): CauseLink[] =>
  supportersOf(telling.played, unit)
    .filter((each) => telling.played.fateOf(each).code !== 'ok')
    .map((each) => ({ role: 'lost-support', cause: failure(telling, each) }));

/** Those whose orders stopped the unit's, by what stopped it, and whoever drove it out besides. */
function stoppers(telling: Telling, unit: UnitId, { code, by, routedBy }: Fate): CauseLink[] {
  const { played } = telling;
  const links = by.map((each) => stopper(telling, { unit, code, by: each }));
  const wards =
    code === 'support-unmatched' || code === 'convoy-unmatched' ? wardOf(played, unit) : [];
  const rout = routedBy === null || by.includes(routedBy) ? [] : [routedBy];
  return [
    ...links,
    ...wards.map((each) => link('ward', bare(played, each, forceBehind(played, each)))),
    ...rout.map((each) => link('driven-out-by', bare(played, each, attackForce(played, each)))),
  ];
}

const link = (role: CauseRole, cause: Cause): CauseLink => ({ role, cause });

interface Stop {
  readonly unit: UnitId;
  readonly code: Fate['code'];
  readonly by: UnitId;
}

function stopper(telling: Telling, { unit, code, by }: Stop): CauseLink {
  const { played } = telling;
  const march = (): Cause => bare(played, by, attackForce(played, by));
  switch (code) {
    case 'support-cut':
      return link('cut-by', march());
    case 'dislodged':
      return link('driven-out-by', march());
    case 'convoy-disrupted':
    case 'paradox':
      return link('carrier', failure(telling, by));
    case 'own-side-in-the-way':
      return link('in-the-way', stayer(telling, unit, by));
    default:
      return link('met', stayer(telling, unit, by));
  }
}

/** Whoever held the goal, or wanted it too; who meant to leave and could not has causes himself. */
function stayer(telling: Telling, unit: UnitId, by: UnitId): Cause {
  const { played } = telling;
  const { units } = played.situation.world;
  const [mine, theirs] = [played.orders.get(unit), played.orders.get(by)];
  const goal = mine?.kind === 'move' ? mine.to : undefined;
  const rival = theirs?.kind === 'move' && theirs.to === goal;
  const opposite = theirs?.kind === 'move' && theirs.to === units[unit]?.at;
  if (rival || opposite) return bare(played, by, marchForce(played, by));
  const stand = standForce(played, by);
  return theirs?.kind === 'move'
    ? { ...failure(telling, by), force: stand }
    : bare(played, by, stand);
}

function wardOf({ situation, orders }: Played, unit: UnitId): UnitId[] {
  const order = orders.get(unit);
  if (order?.kind !== 'support' && order?.kind !== 'convoy') return [];
  const ward = situation.survey.unitAt.get(order.from);
  return ward === undefined ? [] : [ward];
}

/** A unit and what it was told, without its causes. */
function bare({ situation, orders, fateOf }: Played, unit: UnitId, force: ForcePart[]): Cause {
  const state = situation.world.units[unit];
  if (!state) throw new Error(`no unit ${unit} took part in the fighting`);
  const { power, at } = state;
  const order = orders.get(unit) ?? { kind: 'hold', unit };
  const { code } = fateOf(unit);
  return { unit, power, at, order, code, force, against: [], why: [], repeated: false };
}
