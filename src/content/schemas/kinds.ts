import type * as z from 'zod/mini';
import { aimsSchema, ambitionsSchema } from './agendaSchemas.ts';
import {
  decorSchema,
  edgesSchema,
  provincesSchema,
  seasSchema,
  topologySchema,
} from './boardSchemas.ts';
import { relationsSchema, treatiesSchema } from './diplomacySchemas.ts';
import { coursesSchema } from './coursesSchema.ts';
import { historySchema } from './historySchema.ts';
import { homeSchema } from './homeSchema.ts';
import { eventsSchema } from './eventSchemas.ts';
import { packSchema } from './packSchema.ts';
import {
  fortsSchema,
  ownershipSchema,
  powersSchema,
  scenarioSchema,
  unitsSchema,
} from './scenarioSchemas.ts';
import { theatresSchema } from './theatresSchema.ts';
import { textsSchema } from './textsSchema.ts';

/** The schema of each kind of pack file. */
export const SCHEMAS = {
  pack: packSchema,
  provinces: provincesSchema,
  seas: seasSchema,
  edges: edgesSchema,
  'board.topo': topologySchema,
  decor: decorSchema,
  scenario: scenarioSchema,
  powers: powersSchema,
  ownership: ownershipSchema,
  home: homeSchema,
  forts: fortsSchema,
  units: unitsSchema,
  relations: relationsSchema,
  treaties: treatiesSchema,
  aims: aimsSchema,
  ambitions: ambitionsSchema,
  theatres: theatresSchema,
  history: historySchema,
  events: eventsSchema,
  courses: coursesSchema,
  texts: textsSchema,
} as const;

export type FileKind = keyof typeof SCHEMAS;
/** What a file of one kind holds once it has been read. */
export type FileOf<K extends FileKind> = z.output<(typeof SCHEMAS)[K]>;

/** All kinds, in the order in which a reader meets them. */
export const FILE_KINDS = Object.keys(SCHEMAS) as FileKind[];

const TEXTS = /^texts\/([a-z]{2,3}(?:-[A-Za-z0-9]+)?)(?:\/[a-z0-9-]+)?\.json$/;

/** `it` of `texts/it.json` and of `texts/it/munich.json`. */
export const languageOf = (path: string): string => TEXTS.exec(path)?.[1] ?? '';

/**
 * The kind of a path inside a pack: `units.json` by its name; texts and events by their folder,
 * where there may be several files.
 */
export function kindOfPath(path: string): FileKind | undefined {
  if (TEXTS.test(path)) return 'texts';
  if (/^events\/[a-z0-9-]+\.json$/.test(path)) return 'events';
  return FILE_KINDS.find((kind) => kind !== 'texts' && path === `${kind}.json`);
}
