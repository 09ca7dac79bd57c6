/** scenario.json, powers.json, ownership.json, forts.json and units.json: the first month of a game. */
import * as z from 'zod/mini';
import { RANKS, TEMPERS } from '../../rules/content.ts';
import { REGIMES, UNIT_KINDS } from '../../rules/world.ts';
import {
  $schema,
  colour,
  label,
  list,
  month,
  picturePath,
  pictureSchema,
  powerId,
  provinceId,
  slug,
  textKey,
  whole,
} from './words.ts';

export const scenarioSchema = z.strictObject({
  $schema,
  id: slug(),
  title: textKey,
  blurb: textKey,
  /** Shown beside it on the title page. */
  picture: z.exactOptional(pictureSchema),
  start: month,
  /** The last month that is played. */
  end: month,
  /** Powers offered first. */
  suggested: list(powerId),
  /** Regimes under which a parliament ratifies what may mean war or gives land away. */
  ratifies: z.exactOptional(list(z.enum(REGIMES))),
});

const stock = whole(0, 1_000_000);
const level = whole(0, 10);

export const powerSchema = z.strictObject({
  id: powerId,
  name: textKey,
  adjective: textKey,
  rank: z.enum(RANKS),
  colour,
  capital: provinceId,
  regime: z.enum(REGIMES),
  leader: label,
  title: textKey,
  temper: z.enum(TEMPERS),
  flag: picturePath,
  stability: whole(0, 100),
  warSupport: whole(0, 100),
  stocks: z.strictObject({ gold: stock, oil: stock, coal: stock, manpower: stock }),
  /** Worth of its soldiers. */
  quality: whole(1, 10),
  /** Worth of its crews. */
  naval: whole(1, 10),
  /** Worth of its airmen, if it is not that of its soldiers. */
  air: z.exactOptional(whole(1, 10)),
  /** Worth of its generals. */
  leadership: z.exactOptional(whole(1, 10)),
  overlord: z.exactOptional(powerId),
  /** What it knows beyond what everybody knows, 0 to 10. */
  levels: z.exactOptional(
    z.strictObject({
      land: z.exactOptional(level),
      armour: z.exactOptional(level),
      naval: z.exactOptional(level),
      air: z.exactOptional(level),
      industry: z.exactOptional(level),
    }),
  ),
});

export const powersSchema = z.strictObject({ $schema, powers: list(powerSchema, 1) });

const holdings = z.record(powerId, list(provinceId));

export const ownershipSchema = z.strictObject({
  $schema,
  owners: holdings,
  /** Only where somebody else than the owner stands. */
  controllers: z.exactOptional(holdings),
});

export const unitSchema = z.strictObject({
  power: powerId,
  kind: z.enum(UNIT_KINDS),
  at: provinceId,
  strength: whole(1, 10),
  name: label,
});

export const fortsSchema = z.strictObject({
  $schema,
  /** 1 (field works) to 3 (concrete and steel). */
  forts: z.record(provinceId, whole(1, 3)),
});

export const unitsSchema = z.strictObject({ $schema, units: list(unitSchema) });
