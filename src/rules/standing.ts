import type { ClauseKind } from './diplomacy/clause.ts';
import type { PowerId } from './ids.ts';
import type { Situation } from './survey.ts';
import { ofPair } from './survey/pairs.ts';
import type { Bond } from './survey/ties.ts';
import { pairKey } from './world.ts';

/** Clauses in force between two powers. */
export const bondsBetween = ({ survey }: Situation, a: PowerId, b: PowerId): readonly Bond[] =>
  ofPair(survey.bonds, a, b) ?? [];

/** Whether a clause of this kind binds the two. */
export const bound = (situation: Situation, a: PowerId, b: PowerId, kind: ClauseKind): boolean =>
  bondsBetween(situation, a, b).some((bond) => bond.clause.kind === kind);

export const atWar = ({ survey }: Situation, a: PowerId, b: PowerId): boolean =>
  ofPair(survey.wars, a, b) === true;

/** The powers that `power` is at war with, in order. */
export function enemiesOf({ survey }: Situation, power: PowerId): PowerId[] {
  const foes = survey.wars.get(power);
  return foes ? survey.living.filter((other) => foes.has(other)) : [];
}

/** A client and its overlord, or two allies whatever the enemy and the case. */
export function allied(situation: Situation, a: PowerId, b: PowerId): boolean {
  const { powers } = situation.world;
  if (powers[a]?.overlord === b || powers[b]?.overlord === a) return true;
  return bondsBetween(situation, a, b).some(
    ({ clause }) =>
      clause.kind === 'alliance' && clause.against === undefined && clause.if === undefined,
  );
}

/** Everybody allied to a power, in order; remembered for the moment. */
export const alliesOf = (situation: Situation, power: PowerId): readonly PowerId[] =>
  (situation.survey.memo.allies[power] ??= situation.survey.living.filter(
    (other) => other !== power && allied(situation, power, other),
  ));

/** Both fight on the same side of some war. */
export const cobelligerents = ({ survey }: Situation, a: PowerId, b: PowerId): boolean =>
  ofPair(survey.comrades, a, b) === true;

export const recognises = ({ world }: Situation, a: PowerId, b: PowerId): boolean =>
  world.unrecognised[pairKey(a, b)] === undefined;

/** 2 across a land frontier, 1 across a sea with both on its shores, 0 out of reach. */
export function reach({ survey }: Situation, a: PowerId, b: PowerId): 0 | 1 | 2 {
  if (ofPair(survey.frontiers, a, b) !== undefined) return 2;
  return ofPair(survey.seaNeighbours, a, b) ? 1 : 0;
}

/** How many provinces `holder` controls that `claimant` has a core in or a claim to. */
export const claimsOn = (situation: Situation, claimant: PowerId, holder: PowerId): number =>
  (situation.survey.memo.claims[claimant] ??= claimsOf(situation, claimant)).get(holder) ?? 0;

function claimsOf({ content, world }: Situation, claimant: PowerId): ReadonlyMap<PowerId, number> {
  const claims = new Map<PowerId, number>();
  for (const id of content.board.claimed[claimant] ?? []) {
    const holder = world.provinces[id]?.controller;
    if (holder !== undefined) claims.set(holder, (claims.get(holder) ?? 0) + 1);
  }
  return claims;
}
