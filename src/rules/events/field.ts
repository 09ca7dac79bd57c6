import { PASSAGE_POLICIES, type PassagePolicy } from '../board.ts';
import { RANKS, type Rank } from '../content.ts';
import { CLAUSE_KINDS, type Clause, type ClauseKind } from '../diplomacy/clause.ts';
import { MOST_NOTICE } from '../diplomacy/notice.ts';
import type {
  AimId,
  EventId,
  OptionId,
  PassageId,
  PowerId,
  ProvinceId,
  TextKey,
  TheatreId,
} from '../ids.ts';
import type { Month } from '../month.ts';
import { THEATRE_SIDES, type TheatreSide } from '../theatres/theatre.ts';
import {
  CRISIS_STANCES,
  CRISIS_STEPS,
  FACTIONS,
  FIELDS,
  GOODS,
  IMPROVEMENTS,
  PARTIES,
  REGIMES,
  STAKE_KINDS,
  UNIT_KINDS,
  type CrisisStance,
  type CrisisStep,
  type Faction,
  type Field as Study,
  type Good,
  type Improvement,
  type Party,
  type Regime,
  type Stake,
  type UnitKind,
} from '../world.ts';

/** Powers that a pack names by their part: who acts, whom it is done to, and each of several. */
export const ROLES = ['actor', 'target', 'each'] as const;
export type Role = (typeof ROLES)[number];
/** How a pack names a power: by its tag, or by its part. */
export type PowerRef = PowerId | Role;

/** What a value of a word refers to; whoever reads packs knows how to read and check each. */
interface Values {
  power: PowerRef;
  powers: readonly PowerRef[];
  pair: readonly [PowerRef, PowerRef];
  land: ProvinceId;
  lands: readonly ProvinceId[];
  places: readonly ProvinceId[];
  month: Month;
  text: TextKey;
  label: string;
  flag: string;
  option: OptionId;
  event: EventId;
  aim: AimId;
  passage: PassageId;
  theatre: TheatreId;
  clause: Clause;
  clauses: readonly Clause[];
  whole: number;
  wholes: readonly number[];
  truth: boolean;
  choice: string;
  choices: readonly string[];
}
export type FieldType = keyof Values;

/** One value that a word takes. `T` is its type; nothing of that type is ever in the field. */
export interface Field<T = unknown> {
  readonly type: FieldType;
  readonly optional?: boolean;
  /** Bounds of numbers. */
  readonly low?: number;
  readonly high?: number;
  /** The words of which it must be one. */
  readonly among?: readonly string[];
  /** Only for the compiler. */
  readonly holds?: T;
}
interface OptionalField<T = unknown> extends Field<T> {
  readonly optional: true;
}
export type Fields = Readonly<Record<string, Field>>;

type TypeOf<F> = F extends Field<infer T> ? T : never;
type Optional<F extends Fields> = {
  [K in keyof F]: F[K] extends OptionalField ? K : never;
}[keyof F];
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The values of a word as a pack writes them. */
export type ValuesOf<F extends Fields> = Flat<
  { readonly [K in Exclude<keyof F, Optional<F>>]: TypeOf<F[K]> } & {
    readonly [K in Optional<F>]?: TypeOf<F[K]>;
  }
>;

type Bind<T> = T extends Role
  ? never
  : T extends readonly [PowerRef, PowerRef]
    ? readonly [PowerId, PowerId]
    : T extends readonly PowerRef[]
      ? T extends readonly ProvinceId[]
        ? T
        : readonly PowerId[]
      : T;
/** The same with every part played by a power. */
export type Bound<V> = { readonly [K in keyof V]: Bind<V[K]> };

const field = <K extends FieldType>(type: K): Field<Values[K]> => ({ type });
/** One word of a list. */
export const chosen = <const T extends string>(among: readonly T[]): Field<T> => ({
  type: 'choice',
  among,
});

/** The same value, which may be left out. */
export const maybe = <T>(of: Field<T>): OptionalField<T> => ({ ...of, optional: true });

export const power = field('power');
export const powers = field('powers');
export const pair = field('pair');
export const land = field('land');
export const lands = field('lands');
export const places = field('places');
export const month = field('month');
export const text = field('text');
export const label = field('label');
export const flag = field('flag');
export const option = field('option');
export const event = field('event');
export const aim = field('aim');
export const passage = field('passage');
export const theatre = field('theatre');
export const clauses = field('clauses');
/** `true`; what is not so is left out. */
export const truth = field('truth');
/** A whole number from `low` to `high`. */
export const whole = (low: number, high: number): Field<number> => ({ type: 'whole', low, high });
export const wholes = (low: number, high: number): Field<readonly number[]> => ({
  type: 'wholes',
  low,
  high,
});

export const clauseKind: Field<ClauseKind> = chosen(CLAUSE_KINDS);
export const unitKind: Field<UnitKind> = chosen(UNIT_KINDS);
export const good: Field<Good> = chosen(GOODS);
export const regime: Field<Regime> = chosen(REGIMES);
export const regimes: Field<readonly Regime[]> = { type: 'choices', among: REGIMES };
export const ranks: Field<readonly Rank[]> = { type: 'choices', among: RANKS };
export const study: Field<Study> = chosen(FIELDS);
export const crisisStance: Field<CrisisStance> = chosen(CRISIS_STANCES);
export const crisisStep: Field<CrisisStep> = chosen(CRISIS_STEPS);
export const stakeKind: Field<Stake['kind']> = chosen(STAKE_KINDS);
export const party: Field<Party> = chosen(PARTIES);
export const faction: Field<Faction> = chosen(FACTIONS);
export const improvement: Field<Improvement> = chosen(IMPROVEMENTS);
export const theatreSide: Field<TheatreSide> = chosen(THEATRE_SIDES);
export const policy: Field<PassagePolicy> = chosen(PASSAGE_POLICIES);
/** A change on a scale of a hundred. */
export const change = whole(-100, 100);
/** Months from now. */
export const months = whole(0, 240);
/** Months for which a treaty binds after it has been denounced. */
export const notice = whole(1, MOST_NOTICE);
/** What a counted or measured thing must be: at least, at most, or between the two. */
export const bounds = (low: number, high: number) => ({
  atLeast: maybe(whole(low, high)),
  atMost: maybe(whole(low, high)),
});
