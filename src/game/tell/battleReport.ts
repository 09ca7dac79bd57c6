import type { Fact, Term } from '../../rules/index.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { UnitNames } from './unitNames.ts';

/** What one unit put into a battle. */
export interface Force {
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly force: number;
}

/** A battle: where it was, and what everybody put into it and lost. */
export interface BattleReport {
  readonly sentence: Sentence;
  readonly forces: readonly Force[];
}

/** Tells a battle by its forces, each with its reasons. */
export const battleReport = (
  { at, sides }: Extract<Fact, { readonly kind: 'battle' }>,
  units: UnitNames,
): BattleReport => ({
  sentence: sentence('report.battle', { at }),
  forces: sides.map(({ unit, power, role, force, terms, losses }) => ({
    sentence: sentence('report.force', {
      unit: units.nameOf(unit),
      power,
      role: `role.${role}`,
      losses,
    }),
    terms,
    force,
  })),
});
