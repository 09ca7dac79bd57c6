/** provinces.json, seas.json, edges.json: the facts of a board; decor.json: what only adorns it. */
import * as z from 'zod/mini';
import { EDGE_KINDS, PASSAGE_POLICIES, type Point, TERRAINS } from '../../rules/board.ts';
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

/** The plane of the map: 6400 by 4400 units. */
const x = whole(0, 6400);
const y = whole(0, 4400);
const point: Schema<Point> = z.strictObject({ x, y });

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
  /** Whom they let through by custom: everybody if it is absent. */
  rule: z.exactOptional(z.enum(PASSAGE_POLICIES)),
  /** A fleet can pass from coast to coast along this land edge. */
  fleet: z.exactOptional(z.literal(true)),
});

export const edgesSchema = z.strictObject({ $schema, edges: list(edgeSchema) });

/** Lines may leave the map. */
const line = list(z.tuple([z.int(), z.int()]), 2);

const degrees = whole(-180, 180);
const crossings = list(z.int());

const graticuleSchema = z.strictObject({
  lines: list(
    z.strictObject({ lon: z.exactOptional(degrees), lat: z.exactOptional(degrees), line }),
  ),
  /** Where whole degrees cross each side of the sheet. */
  top: crossings,
  bottom: crossings,
  left: crossings,
  right: crossings,
});

export const decorSchema = z.strictObject({
  $schema,
  /** Outer ring and islands of each lake. */
  lakes: list(list(line, 1)),
  rivers: list(line),
  canals: list(z.strictObject({ name: label, line })),
  /** Meridians and parallels with their degrees, east and north above 0. */
  graticule: z.exactOptional(graticuleSchema),
  /** Where the scale bar stands, how long it is on the plane, and what that is on the ground. */
  scale: z.exactOptional(z.strictObject({ x, y, length: x, kilometres: x })),
  /** The box of the sheet's title; one on the printed sheet is so many on the ground. */
  cartouche: z.exactOptional(
    z.strictObject({ x, y, width: x, height: y, scale: whole(1, 100_000_000) }),
  ),
  /** The frame around what lies elsewhere. */
  inset: z.exactOptional(z.strictObject({ x, y, width: x, height: y })),
});

/** The part of a TopoJSON file that has to fit the facts: one geometry for each place. */
export const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  objects: z.looseObject({
    map: z.looseObject({
      geometries: list(z.looseObject({ properties: z.looseObject({ id: z.string() }) })),
    }),
  }),
});
