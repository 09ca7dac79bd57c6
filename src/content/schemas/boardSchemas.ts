/** provinces.json, seas.json and edges.json: the facts of a board. */
import { EDGE_KINDS, type Point, TERRAINS } from '../../rules/board.ts';
import {
  $schema,
  label,
  language,
  list,
  nationId,
  provinceId,
  type Schema,
  whole,
} from './words.ts';
import { z } from './zod.ts';

/** The plane of the map: 6400 by 4400 units. */
const point: Schema<Point> = z.strictObject({ x: whole(0, 6400), y: whole(0, 4400) });

/** By language; English is always there. */
const names = z
  .record(language, label)
  .check(z.refine((value) => typeof value['en'] === 'string', { error: 'no-english-name' }));

export const provinceSchema = z.strictObject({
  id: provinceId,
  names,
  seat: point,
  label: point,
  terrain: z.enum(TERRAINS),
  coast: z.boolean(),
  /** 0 (none) to 3 (a great naval base). */
  port: whole(0, 3),
  works: whole(0, 12),
  /** Units a month. */
  coal: whole(0, 20),
  /** Units a month. */
  oil: whole(0, 40),
  /** Thousands of people. */
  population: whole(0, 50_000),
  cores: list(nationId),
  claims: list(nationId),
});

export const provincesSchema = z.strictObject({ $schema, provinces: list(provinceSchema) });

export const seaSchema = z.strictObject({
  id: provinceId,
  names,
  label: point,
  /** Frozen in winter. */
  ice: z.exactOptional(z.boolean()),
});

export const seasSchema = z.strictObject({ $schema, seas: list(seaSchema) });

export const edgeSchema = z.strictObject({
  a: provinceId,
  b: provinceId,
  kind: z.enum(EDGE_KINDS),
  name: z.exactOptional(label),
  /** Shore provinces whose holder may close the passage. */
  keepers: z.exactOptional(list(provinceId, 1)),
  /** A fleet can pass from coast to coast along this land edge. */
  fleet: z.exactOptional(z.literal(true)),
});

export const edgesSchema = z.strictObject({ $schema, edges: list(edgeSchema) });
