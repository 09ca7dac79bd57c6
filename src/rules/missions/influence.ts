import type { Rank } from '../content.ts';
import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Regime } from '../world.ts';

/** What a power may have in hand at the most, and with what it begins. */
export const INFLUENCE_LIMIT = 40;
const BEGINS_WITH: Readonly<Record<Rank, number>> = { great: 12, regional: 8, minor: 5 };
/** Points a month by the rank of a power. */
const BY_RANK: Readonly<Record<Rank, number>> = { great: 4, regional: 2, minor: 1 };
/** What a regime has abroad besides its embassies: parties of its creed, a free press. */
const BY_REGIME: Readonly<Partial<Record<Regime, number>>> = {
  communist: 1,
  democracy: 1,
  mandate: -1,
};
/** The part of what is not used that is forgotten in a month. */
const UNUSED = 8;
/** Below this stability nobody abroad counts on a government. */
const UNSTEADY = 35;

export const firstInfluence = (rank: Rank): number => BEGINS_WITH[rank];

/** What gives a power a say abroad each month. */
export function influenceTerms({ content, world }: Situation, power: PowerId): Term[] {
  const own = world.powers[power];
  if (!own?.alive) return [];
  const rank = content.scenario.powers[power]?.rank ?? 'minor';
  return [
    ...term(`influence.rank.${rank}`, BY_RANK[rank]),
    ...term('influence.prestige', clamp(own.prestige / 20, -3, 3)),
    ...term(`influence.regime.${own.regime}`, BY_REGIME[own.regime] ?? 0),
    ...term('influence.unsteady', own.stability < UNSTEADY ? -1 : 0),
    ...term('influence.client', own.overlord === null ? 0 : -1),
    ...term('influence.exile', own.exile === null ? 0 : -1),
    ...term('influence.unused', -own.influence / UNUSED),
  ];
}

/** Each power's say grows by its reasons, up to the limit, and never falls below nothing. */
export function gainInfluence(month: MonthWriter): void {
  const situation = month.survey();
  for (const power of situation.survey.living) {
    const held = month.world.powers[power]?.influence ?? 0;
    const terms = influenceTerms(situation, power);
    const change = clamp(held + sumOf(terms), 0, INFLUENCE_LIMIT) - held;
    if (change !== 0) month.tell({ kind: 'influence', power, change, terms });
  }
}
