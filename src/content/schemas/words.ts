/** The small words that every schema is made of: ids, months, bounded numbers, lists. */
import * as z from 'zod/mini';
import type { PowerRef } from '../../rules/events/field.ts';
import type { NationId, PassageId, PowerId, ProvinceId, TextKey } from '../../rules/ids.ts';
import { type Month, monthOf } from '../../rules/month.ts';
import { LIMITS } from '../limits.ts';

/** No generated code: the page's security policy forbids `new Function`, and zod would try it. */
z.config({ jitless: true });

/** A schema whose values are `T`; what it reads may be anything. */
export type Schema<T> = z.ZodMiniType<T>;

/**
 * A text that has to look like `pattern`. `code` names the message of whoever gets it wrong
 * (texts/en.ts). The type is given by the caller: an id is a string with a brand.
 */
function textLike<T extends string>(pattern: RegExp, code: string, most: number): Schema<T> {
  const schema: Schema<string> = z.string().check(z.regex(pattern, code), z.maxLength(most));
  return schema as Schema<T>;
}

/** `constructor` would be found in every record, so that nothing may be called that. */
const KEBAB = /^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Kebab-case: the id of a pack, a scenario, a treaty, an aim, an event. */
export const slug = <T extends string = string>(): Schema<T> =>
  textLike<T>(KEBAB, 'bad-id', LIMITS.id);

export const provinceId = textLike<ProvinceId>(KEBAB, 'bad-id', LIMITS.id);
export const powerId = textLike<PowerId>(/^[A-Z]{3}$/, 'bad-tag', LIMITS.id);
/** A power by its tag, or by the part that it plays. */
export const powerRef = textLike<PowerRef>(
  /^(?:[A-Z]{3}|actor|target|each)$/,
  'bad-power',
  LIMITS.id,
);
export const nationId: Schema<NationId> = powerId;
/** The key of a text in the pack's language files. */
export const textKey = textLike<TextKey>(
  /^(?!constructor$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,
  'bad-text-key',
  LIMITS.id,
);
/** `black-sea/marmara`: a strait or a canal by its two ends. */
export const passageId = textLike<PassageId>(
  /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'bad-passage',
  LIMITS.id,
);
/** `flags/ABC.svg`: a path inside the pack. */
export const picturePath = textLike<string>(
  /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\.(?:svg|png|webp)$/,
  'bad-picture',
  LIMITS.path,
);
/** A picture in the pack; `alt` says what is to be seen on it. */
export const pictureSchema = z.strictObject({ file: picturePath, alt: textKey });
/** `#rrggbb` */
export const colour = textLike<string>(/^#[0-9a-fA-F]{6}$/, 'bad-colour', LIMITS.id);
/** `1.0.0` */
export const version = textLike<string>(/^\d+\.\d+\.\d+$/, 'bad-version', LIMITS.id);
/** `en`, `it`, `pt-BR`: a language, or `local` for the name that the place gives itself. */
export const language = textLike<string>(
  /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)?|local)$/,
  'bad-language',
  LIMITS.id,
);

/** A short text for people: a name, an author. */
export const label: Schema<string> = z.string().check(z.minLength(1), z.maxLength(LIMITS.label));

/** A text of some sentences. */
export const prose: Schema<string> = z.string().check(z.minLength(1), z.maxLength(LIMITS.text));

/** A whole number from `low` to `high`. */
export const whole = (low: number, high: number): Schema<number> =>
  z.int().check(z.gte(low), z.lte(high));

/** Written `1933-05`, kept as the integer of rules/month.ts. */
export const month: Schema<Month> = z.pipe(
  z.string().check(z.regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/, 'bad-month')),
  z.transform((text: string) => monthOf(Number(text.slice(0, 4)), Number(text.slice(5)))),
);

/** A list of at least `least` things. */
export const list = <T>(
  item: Schema<T>,
  least = 0,
  most: number = LIMITS.entries,
): Schema<readonly T[]> => z.array(item).check(z.minLength(least), z.maxLength(most));

export const pairOf = <T>(item: Schema<T>): Schema<readonly [T, T]> => z.tuple([item, item]);

/** Two powers. */
export const pair: Schema<readonly [PowerId, PowerId]> = pairOf(powerId);

/** What stands on top of every file, so that an editor finds the schema. */
export const $schema = z.exactOptional(z.string().check(z.maxLength(LIMITS.path)));
