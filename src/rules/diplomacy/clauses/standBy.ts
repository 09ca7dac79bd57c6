import type { PowerId, ProvinceId, UnitId } from '../../ids.ts';
import { bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { protects } from '../aims.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { worstThreat } from '../threat.ts';
import { checkUnitOrder } from '../../war/checkUnitOrder.ts';

/** One supports the other's stand at a place, every month of the treaty's term. */
export interface StandByClause {
  readonly kind: 'stand-by';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly province: ProvinceId;
}

const stands = (situation: Situation, { by, province }: Omit<StandByClause, 'kind'>, to: PowerId) =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'stand-by' && clause.by === by && clause.province === province,
  );

/** Units of a power beside a place, each of which could support whoever stands there. */
export function unitsBeside(situation: Situation, power: PowerId, place: ProvinceId): UnitId[] {
  const { content, survey, world } = situation;
  const may = (unit: UnitId): boolean =>
    checkUnitOrder(situation, power, { kind: 'support', unit, from: place }) === 'allowed';
  return (content.board.neighbours[place] ?? []).flatMap(({ to, army }) => {
    const unit = army ? survey.unitAt.get(to) : undefined;
    const state = unit === undefined ? undefined : world.units[unit];
    return unit !== undefined && state?.power === power && state.kind === 'army' && may(unit)
      ? [unit]
      : [];
  });
}

/** Places where an army of the one stands with an army of the other beside it. */
function places(situation: Situation, by: PowerId, to: PowerId): ProvinceId[] {
  const { world, survey } = situation;
  return (survey.units[to] ?? []).flatMap((id) => {
    const unit = world.units[id];
    const helped = unit?.kind === 'army' && unitsBeside(situation, by, unit.at).length > 0;
    return helped ? [unit.at] : [];
  });
}

/** A promise tied to orders: whoever could have supported and did not has broken it. */
export const standBy: ClauseRule<StandByClause> = {
  blanks: { by: 'party', to: 'party', province: 'province' },
  closeness: 4,
  warmth: 4,
  stir: 31,
  options: (situation, from, to) =>
    bothWays(from, to).flatMap((ends) =>
      places(situation, ends.by, ends.to)
        .map((province) => ({ kind: 'stand-by' as const, ...ends, province }))
        .filter((clause) => !stands(situation, clause, ends.to)),
    ),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    if (!situation.world.provinces[clause.province]) return 'no-such-province';
    return stands(situation, clause, clause.to) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to }, me) => {
    if (me === to) {
      const danger = clamp(worstThreat(situation, to, by) / 8, 0, 10);
      return term('worth.stood-by', 3 + danger, { power: by });
    }
    return [
      ...term('worth.burden', -8, { power: to }),
      ...term('worth.aim-protect', protects(situation, by, to) / 5, { power: to }),
    ];
  },
  neglects: (situation, { by, to, province }, orders) => {
    const { world, survey } = situation;
    const unit = survey.unitAt.get(province);
    if (unit === undefined || world.units[unit]?.power !== to) return false;
    const helpers = unitsBeside(situation, by, province);
    const supports = orders.some(
      (order) => order.kind === 'support' && order.from === province && order.to === undefined,
    );
    return helpers.length > 0 && !supports;
  },
};
