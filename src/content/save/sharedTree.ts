/**
 * Writes plain JSON with whole numbers so that equal parts are written once. A log repeats
 * itself from month to month, and what repeats then costs one small number.
 *
 * Three tables: texts, shapes (lists of keys), nodes (objects and lists). A node names its
 * parts by references: the kind in the low two bits, the rest says which.
 */
import { ByteSink } from './byteSink.ts';
import { ByteSource } from './byteSource.ts';
import { SaveProblem } from './saveProblem.ts';

const NUMBER = 0;
const TEXT = 1;
const NODE = 2;
const WORD = 3;
const WORDS = [null, false, true] as const;
/** The shape of a list; those of objects follow. */
const LIST = 0;
const KINDS = 4;

/** Numbers things in the order in which they come up. */
class Table {
  readonly #numbers = new Map<string, number>();
  readonly keys: string[] = [];

  number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** Writes a plain JSON value; keys without a value are left out. */
export function writeTree(value: unknown): Uint8Array {
  const texts = new Table();
  const shapes = new Table();
  const nodes = new Table();
  const written: number[][] = [];

  const refer = (part: unknown): number => {
    if (typeof part === 'number') return NUMBER + fold(part) * KINDS;
    if (typeof part === 'string') return TEXT + texts.number(part) * KINDS;
    if (part === null || typeof part === 'boolean') return WORD + WORDS.indexOf(part) * KINDS;
    return NODE + node(part as object) * KINDS;
  };
  const node = (part: object): number => {
    const parts = Array.isArray(part)
      ? [LIST, ...part.map(refer)]
      : objectNode(part as Record<string, unknown>);
    const number = nodes.number(parts.join());
    if (number === written.length) written.push(parts);
    return number;
  };
  const objectNode = (part: Record<string, unknown>): number[] => {
    const keys = Object.keys(part).filter((key) => part[key] !== undefined);
    const shape = shapes.number(keys.map((key) => texts.number(key)).join()) + 1;
    return [shape, ...keys.map((key) => refer(part[key]))];
  };

  const root = refer(value);
  return writeTables({ texts: texts.keys, shapes: shapes.keys, nodes: written, root });
}

interface Tables {
  readonly texts: readonly string[];
  readonly shapes: readonly string[];
  readonly nodes: readonly (readonly number[])[];
  readonly root: number;
}

function writeTables({ texts, shapes, nodes, root }: Tables): Uint8Array {
  const sink = new ByteSink();
  sink.number(texts.length);
  for (const text of texts) sink.text(text);
  sink.number(shapes.length);
  for (const shape of shapes) {
    const keys = shape === '' ? [] : shape.split(',');
    sink.number(keys.length);
    for (const key of keys) sink.number(Number(key));
  }
  sink.number(nodes.length);
  nodes.forEach((parts, at) => {
    const [shape = LIST, ...rest] = parts;
    sink.number(shape);
    if (shape === LIST) sink.number(rest.length);
    for (const part of rest) sink.number(nearby(part, at));
  });
  sink.number(root);
  return sink.finish();
}

/** A node refers to others by how far back they are: new ones look alike then. */
const nearby = (part: number, at: number): number =>
  part % KINDS === NODE ? NODE + (at - Math.floor(part / KINDS)) * KINDS : part;

/** Both signs as one: 0, −1, 1, −2 … */
function fold(value: number): number {
  if (!Number.isSafeInteger(value)) throw new SaveProblem('too-big');
  return value < 0 ? -value * 2 - 1 : value * 2;
}

const unfold = (folded: number): number => (folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);

/**
 * Reads a value again. Equal parts come out as one shared object, so treat it as read-only.
 * Throws a SaveProblem when the bytes are no such tree.
 */
export function readTree(bytes: Uint8Array): unknown {
  const source = new ByteSource(bytes);
  const texts = Array.from({ length: source.count() }, () => source.text());
  const textAt = (at: number): string => inTable(texts, at);
  const shapes = Array.from({ length: source.count() }, () =>
    Array.from({ length: source.count() }, () => textAt(source.number())),
  );
  const nodes: unknown[] = [];
  const resolve = (part: number, nodeAt: (at: number) => number): unknown => {
    const which = Math.floor(part / KINDS);
    const kind = part % KINDS;
    if (kind === NUMBER) return unfold(which);
    if (kind === TEXT) return textAt(which);
    return kind === WORD ? inTable(WORDS, which) : inTable(nodes, nodeAt(which));
  };
  const read = (at: number): unknown => resolve(source.number(), (back) => at - back);

  const count = source.count();
  for (let at = 0; at < count; at++) {
    const shape = source.number();
    if (shape === LIST) nodes.push(Array.from({ length: source.count() }, () => read(at)));
    else nodes.push(objectOf(inTable(shapes, shape - 1), () => read(at)));
  }
  return resolve(source.number(), (at) => at);
}

/** An object by its keys; a key is data and can reach no prototype. */
function objectOf(keys: readonly string[], read: () => unknown): object {
  return Object.fromEntries(keys.map((key) => [key, read()]));
}

function inTable<T>(table: readonly T[], at: number): T {
  if (at < 0 || at >= table.length) throw new SaveProblem('damaged');
  return table[at] as T;
}
