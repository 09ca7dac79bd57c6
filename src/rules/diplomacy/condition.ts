import type { PowerId, ProvinceId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Verdict } from '../refusals.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, type Term } from '../term.ts';
import type { World } from '../world.ts';
import type { Clause } from './clause.ts';
import { COMMON_LIFE } from './commonLife.ts';
import { threatOf, worstThreat } from './threat.ts';

/** What a promise may hang on: once it does not hold, the promise is gone for good. */
export type Proviso =
  | { readonly kind: 'stands'; readonly power: PowerId }
  | { readonly kind: 'holds'; readonly power: PowerId; readonly province: ProvinceId }
  | { readonly kind: 'at-peace'; readonly power: PowerId; readonly with: PowerId };

export const PROVISO_KINDS = ['stands', 'holds', 'at-peace'] as const satisfies Proviso['kind'][];

/** The case in which alone a promise of help or of neutrality is due. */
export interface Case {
  /** Who attacks. */
  readonly by: PowerId;
  /** Whom: a party of the treaty. */
  readonly on: PowerId;
}

/** The conditions that may be written beside a clause. */
export interface Conditions {
  /** The last month in which it binds. */
  readonly until?: Month;
  readonly while?: Proviso;
  readonly if?: Case;
}

/** Kinds of clause that speak of an attack, so that one can be named. */
const SPEAKS_OF_ATTACK: ReadonlySet<string> = new Set(['alliance', 'guarantee', 'neutrality']);

/** Whether a clause can be narrowed to one attack. */
export const mayNameCase = ({ kind }: Pick<Clause, 'kind'>): boolean => SPEAKS_OF_ATTACK.has(kind);

export const isConditional = (clause: Conditions): boolean =>
  clause.until !== undefined || clause.while !== undefined || clause.if !== undefined;

/** Whether what a promise hangs on is so: a power that is its own master, land in its hands, peace. */
export function provisoHolds(situation: Situation, proviso: Proviso): boolean {
  const { powers, provinces } = situation.world;
  switch (proviso.kind) {
    case 'stands': {
      const power = powers[proviso.power];
      return power?.alive === true && power.overlord === null;
    }
    case 'holds':
      return provinces[proviso.province]?.controller === proviso.power;
    case 'at-peace':
      return !atWar(situation, proviso.power, proviso.with);
  }
}

/** Whether a promise has outlived its condition. */
export const hasLapsed = (situation: Situation, clause: Conditions): boolean =>
  (clause.until !== undefined && clause.until <= situation.world.month) ||
  (clause.while !== undefined && !provisoHolds(situation, clause.while));

/** Whether a promise is due when one power attacks another. */
export const coversCase = ({ if: named }: Conditions, by: PowerId, on: PowerId): boolean =>
  named === undefined || (named.by === by && named.on === on);

/** Whether the conditions of a clause may be put before the parties. */
export function checkConditions(
  situation: Situation,
  clause: Clause,
  parties: readonly PowerId[],
): Verdict {
  const { world } = situation;
  const { until, while: proviso, if: named } = clause;
  if (until !== undefined && (!Number.isInteger(until) || until < world.month))
    return 'term-in-the-past';
  if (proviso !== undefined) {
    const verdict = checkProviso(situation, proviso);
    if (verdict !== 'allowed') return verdict;
  }
  return named === undefined ? 'allowed' : checkCase(world, clause, named, parties);
}

function checkProviso(situation: Situation, proviso: Proviso): Verdict {
  const { world } = situation;
  const named = proviso.kind === 'at-peace' ? [proviso.power, proviso.with] : [proviso.power];
  if (named.some((power) => !world.powers[power]?.alive)) return 'no-such-power';
  if (named[0] === named[1]) return 'own-power';
  if (proviso.kind === 'holds' && !world.provinces[proviso.province]) return 'no-such-province';
  return provisoHolds(situation, proviso) ? 'allowed' : 'condition-fails';
}

function checkCase(
  { powers }: World,
  clause: Clause,
  { by, on }: Case,
  parties: readonly PowerId[],
): Verdict {
  if (!mayNameCase(clause)) return 'no-case-to-name';
  if (!powers[by]?.alive) return 'no-such-power';
  if (parties.includes(by)) return 'own-power';
  const helped = clause.kind === 'guarantee' ? [clause.of] : parties;
  return helped.includes(on) ? 'allowed' : 'not-a-party';
}

/** Hundredths that the least a conditional promise is thought to be worth. */
const LEAST = 25;

/**
 * What a clause counts for beside one without conditions, in hundredths: a shorter promise by its
 * months, one that hangs on a power or a peace by what threatens it, one for a single case by how
 * much of the danger that case is.
 */
export function shareOf(situation: Situation, clause: Conditions): number {
  const { until, while: proviso, if: named } = clause;
  let share = 100;
  if (until !== undefined)
    share = clamp((100 * (until - situation.world.month)) / COMMON_LIFE, LEAST, 100);
  if (proviso !== undefined) share = (share * (100 - riskOf(situation, proviso))) / 100;
  if (named !== undefined) share = (share * partOf(situation, named)) / 100;
  return clamp(Math.trunc(share), LEAST, 100);
}

/** Hundredths by which a condition is thought likely to fail before the promise falls due. */
function riskOf(situation: Situation, proviso: Proviso): number {
  const danger =
    proviso.kind === 'at-peace'
      ? Math.max(
          threatOf(situation, proviso.power, proviso.with),
          threatOf(situation, proviso.with, proviso.power),
        )
      : worstThreat(situation, proviso.power, proviso.power);
  return clamp(Math.trunc(danger / 2), 10, 60);
}

/** Hundredths of what threatens a power that comes from the one who is named. */
function partOf(situation: Situation, { by, on }: Case): number {
  const worst = worstThreat(situation, on, on);
  return worst === 0 ? LEAST : clamp((80 * threatOf(situation, on, by)) / worst, LEAST, 80);
}

/** Reasons of a clause as they count under its conditions. */
export function scaled(terms: readonly Term[], share: number): readonly Term[] {
  if (share === 100) return terms;
  return terms.flatMap((each) => {
    const value = Math.trunc((each.value * share) / 100);
    return value === 0 ? [] : [{ ...each, value }];
  });
}
