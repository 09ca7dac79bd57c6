/** Reads the phases of `brenner adjudicate`, and says where one is not as it should be. */
import type {
  AdjustOrder,
  AdjustPosition,
  Fugitive,
  Order,
  Position,
  RetreatOrder,
  RetreatPosition,
  Unit,
  UnitKind,
} from '../rules/war/adjudicator/index.ts';

export type Phase =
  | ({ readonly phase: 'movement' } & Position)
  | ({ readonly phase: 'retreat' } & RetreatPosition)
  | ({ readonly phase: 'adjustment' } & AdjustPosition);

type Fields = Readonly<Record<string, unknown>>;

/** A value and the way to it, for messages. */
interface Part {
  readonly fields: Fields;
  readonly path: string;
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error that names the field which is missing or wrong */
export function readPhase(raw: unknown): Phase {
  if (!isRecord(raw)) throw new Error('a phase is an object: {"phase": …, "units": …}');
  const top: Part = { fields: raw, path: '' };
  const units = partsOf(top, 'units').map(readUnit);
  const phase = oneOf(top, 'phase', ['movement', 'retreat', 'adjustment']);
  if (phase === 'movement') return { phase, units, orders: partsOf(top, 'orders').map(readOrder) };
  if (phase === 'retreat') {
    return {
      phase,
      units,
      dislodged: partsOf(top, 'dislodged').map(readFugitive),
      contested: textsOf(top, 'contested'),
      orders: partsOf(top, 'orders').map(readRetreat),
    };
  }
  const { adjust } = raw;
  if (adjust !== undefined && !Number.isInteger(adjust)) fail(top, 'adjust', 'must be an integer');
  return {
    phase,
    units,
    power: text(top, 'power'),
    owned: textsOf(top, 'owned'),
    ...(typeof adjust === 'number' && { adjust }),
    orders: partsOf(top, 'orders').map(readAdjust),
  };
}

const readUnit = (part: Part): Unit => ({
  power: text(part, 'power'),
  kind: kindOf(part, 'type'),
  at: text(part, 'at'),
});

const readFugitive = (part: Part): Fugitive => ({
  ...readUnit(part),
  by: text(part, 'by'),
  attackerConvoyed: part.fields['attackerConvoyed'] === true,
});

function readOrder(part: Part): Order {
  const head = { power: text(part, 'power'), at: text(part, 'at') };
  const type = oneOf(part, 'type', ['hold', 'move', 'support', 'convoy']);
  if (type === 'hold') return { ...head, type };
  if (type === 'move') {
    return { ...head, type, to: text(part, 'to'), viaConvoy: part.fields['viaConvoy'] === true };
  }
  const from = text(part, 'from');
  if (type === 'convoy') return { ...head, type, from, to: text(part, 'to') };
  const { to } = part.fields;
  return to === undefined || to === null
    ? { ...head, type, from }
    : { ...head, type, from, to: text(part, 'to') };
}

const readRetreat = (part: Part): RetreatOrder =>
  part.fields['type'] === 'disband'
    ? { type: 'disband', power: text(part, 'power'), at: text(part, 'at') }
    : readOrder(part);

function readAdjust(part: Part): AdjustOrder {
  const power = text(part, 'power');
  const type = oneOf(part, 'type', ['build', 'remove', 'waive']);
  if (type === 'waive') return { type, power };
  const place = text(part, 'at');
  if (type === 'remove') return { type, power, at: place };
  return { type, power, at: place, kind: kindOf(part, 'unitType') };
}

const kindOf = (part: Part, key: string): UnitKind =>
  oneOf(part, key, ['A', 'F']) === 'A' ? 'army' : 'fleet';

function text(part: Part, key: string): string {
  const value = part.fields[key];
  return typeof value === 'string' ? value : fail(part, key, 'must be a text');
}

function oneOf<T extends string>(part: Part, key: string, allowed: readonly T[]): T {
  const value = part.fields[key];
  const found = allowed.find((each) => each === value);
  return found ?? fail(part, key, `must be one of ${allowed.join(', ')}`);
}

/** A list, which may be absent. */
function listOf(part: Part, key: string): readonly unknown[] {
  const value = part.fields[key] ?? [];
  return Array.isArray(value) ? value : fail(part, key, 'must be a list');
}

const textsOf = (part: Part, key: string): string[] =>
  listOf(part, key).map((value, i) =>
    typeof value === 'string' ? value : fail(part, `${key}[${i}]`, 'must be a text'),
  );

const partsOf = (part: Part, key: string): Part[] =>
  listOf(part, key).map((fields, i) =>
    isRecord(fields)
      ? { fields, path: `${part.path}${key}[${i}].` }
      : fail(part, `${key}[${i}]`, 'must be an object'),
  );

function fail(part: Part, key: string, what: string): never {
  const value = JSON.stringify(part.fields[key]);
  throw new Error(`${part.path}${key} ${what}${value === undefined ? '' : `, not ${value}`}`);
}
