import { landAt } from '../board.ts';
import type { ProvinceId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Situation } from '../survey.ts';

/** Why unrest in a province grows or dies down this month. */
export function unrestTerms({ world, content, survey }: Situation, province: ProvinceId): Term[] {
  const state = world.provinces[province];
  const land = landAt(content.board, province);
  if (!state || !land) return [];
  const { controller, owner, unrest } = state;
  const harsh = world.powers[controller]?.occupation === 'harsh';
  const foreign = !land.cores.includes(controller);
  if (foreign && controller !== owner) {
    const unit = survey.unitAt.get(province);
    const guarded = unit !== undefined && world.units[unit]?.power === controller;
    return [
      ...term('occupation.foreign', 2),
      ...term('occupation.harsh', harsh ? 3 : 0),
      ...term('occupation.committees', world.powers[controller]?.committees === 'replaced' ? 1 : 0),
      ...term('occupation.guarded', guarded ? -1 : 0),
    ];
  }
  return [
    ...(controller === owner
      ? angerTerms(world.powers[owner]?.stability ?? PATIENCE, { foreign, unrest })
      : []),
    ...(unrest === 0 ? [] : term('occupation.time', foreign && harsh ? -1 : -2)),
  ];
}

/** Below this stability people take to the streets; where they are another nation, sooner. */
const PATIENCE = 35;

interface Mood {
  readonly foreign: boolean;
  readonly unrest: number;
}

/** The anger at a failing state grows as long as it is less than the state is short of patience. */
function angerTerms(stability: number, { foreign, unrest }: Mood): Term[] {
  const short = PATIENCE - stability;
  return [
    ...term('unrest.government', unrest < short ? clamp(short / 7, 0, 4) : 0),
    ...term('unrest.minority', foreign && short > 0 ? 1 : 0),
  ];
}

/** Unrest grows under a foreign occupier or a failing state, and dies down with time. */
export function stir(month: MonthWriter, situation: Situation, province: ProvinceId): void {
  const state = month.world.provinces[province];
  const change = sumOf(unrestTerms(situation, province));
  if (state && change !== 0 && clamp(state.unrest + change, 0, 100) !== state.unrest)
    month.tell({ kind: 'unrest', province, change });
}
