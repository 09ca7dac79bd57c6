import { landAt } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { capitalAmong } from '../peace/restorePower.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import { GOODS, type Stocks } from '../world.ts';
import { rebelsOf } from './rivals.ts';

/** What a province is worth to the old order before anything is said for the rebels. */
const HABIT = -26;
const STRONGHOLD = 40;
const CAPITAL = -30;

/** Why a province, with whoever stands in it, would go over to the rebels. */
export function defectionTerms(
  { world, content, survey }: Situation,
  rebel: PowerId,
  province: ProvinceId,
): Term[] {
  const facts = content.scenario.rebels[rebel];
  const state = world.provinces[province];
  const own = state && world.powers[state.owner];
  if (!facts || !state || !own) return [];
  const unit = survey.unitAt.get(province);
  const garrison = unit === undefined ? undefined : world.units[unit];
  const army = garrison?.power === state.owner && garrison.kind === 'army';
  return [
    ...term('defection.habit', HABIT),
    ...term('defection.stronghold', facts.strongholds.includes(province) ? STRONGHOLD : 0),
    ...term('defection.capital', own.capital === province ? CAPITAL : 0),
    ...term('defection.unrest', state.unrest / 4),
    ...term('defection.garrison', army ? (50 - own.factions.army) / 2 : 0),
    ...term(
      'defection.party',
      (own.parties[facts.party].share - own.parties[own.ruling].share) / 4,
    ),
  ];
}

/**
 * A state splits between two governments (TL-2): each province goes where its reasons and up to
 * fifteen points of chance take it, with the forces that stand there and its part of the stores.
 * False if nobody follows the rebels, or everybody does.
 */
export function splitState(month: MonthWriter, rebel: PowerId, terms: readonly Term[]): boolean {
  const situation = month.survey();
  const { world, survey } = situation;
  const power = month.content.scenario.rebels[rebel]?.of;
  if (power === undefined || !rebelsOf(situation, power).includes(rebel)) return false;
  const lands = (survey.lands[power] ?? []).filter((id) => world.provinces[id]?.owner === power);
  const provinces = lands.filter((id) => {
    const luck = month.draw('split', rebel, id).below(31) - 15;
    return sumOf(defectionTerms(situation, rebel, id)) + luck > 0;
  });
  const capital = capitalAmong(month, rebel, provinces);
  if (capital === undefined || provinces.length === lands.length) return false;
  const units = (survey.units[power] ?? []).filter((id) => {
    const at = world.units[id]?.at;
    return at !== undefined && provinces.includes(at);
  });
  const stocks = partOf(situation, power, provinces);
  month.tell({ kind: 'power-split', power, rebel, capital, provinces, units, stocks, terms });
  return true;
}

/** The stores that lie in some provinces of a state, by their people. */
function partOf(
  { world, content, survey }: Situation,
  power: PowerId,
  provinces: readonly ProvinceId[],
): Stocks {
  const people = (ids: readonly ProvinceId[]): number =>
    ids.reduce((sum, id) => sum + (landAt(content.board, id)?.population ?? 0), 0);
  const all = Math.max(1, people(survey.lands[power] ?? []));
  const stocks = world.powers[power]?.stocks;
  const part = people(provinces);
  return Object.fromEntries(
    GOODS.map((good) => [good, Math.trunc(((stocks?.[good] ?? 0) * part) / all)]),
  ) as Stocks;
}
