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
/** For an army of theirs beside it, and twice for one in it. */
const PATRON = 28;

/** Why a province, with whoever stands in it, would go over to the rebels. */
export function defectionTerms(
  situation: Situation,
  rebel: PowerId,
  province: ProvinceId,
  patron?: PowerId,
): Term[] {
  const { world, content, survey } = situation;
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
    ...term('defection.patron', patron ? PATRON * holdOf(situation, province, patron) : 0, {
      power: patron ?? rebel,
    }),
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
 * False if nobody follows the rebels, or everybody does. A `patron` has what its armies can reach.
 */
export function splitState(
  month: MonthWriter,
  rebel: PowerId,
  terms: readonly Term[],
  patron?: PowerId,
): boolean {
  const situation = month.survey();
  const { world, survey } = situation;
  const power = month.content.scenario.rebels[rebel]?.of;
  if (power === undefined || !rebelsOf(situation, power).includes(rebel)) return false;
  const lands = (survey.lands[power] ?? []).filter((id) => world.provinces[id]?.owner === power);
  const provinces = lands.filter((id) => {
    const luck = month.draw('split', rebel, id).below(31) - 15;
    return sumOf(defectionTerms(situation, rebel, id, patron)) + luck > 0;
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

/** How a foreign power has a province in its hand: 2 with an army in it, 1 with one or its land beside it. */
export function holdOf(
  { world, content, survey }: Situation,
  province: ProvinceId,
  patron: PowerId,
): 0 | 1 | 2 {
  const stands = (at: ProvinceId): boolean => {
    const unit = survey.unitAt.get(at);
    return unit !== undefined && world.units[unit]?.power === patron;
  };
  if (stands(province)) return 2;
  const near = (content.board.neighbours[province] ?? []).some(
    ({ to }) => world.provinces[to] && (stands(to) || world.provinces[to]?.controller === patron),
  );
  return near ? 1 : 0;
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
