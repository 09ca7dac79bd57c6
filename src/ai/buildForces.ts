import {
  BUILD,
  enemiesOf,
  incomeTerms,
  legalBuildings,
  sumLedger,
  term,
  threatOf,
  type Order,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Gold that a treasury keeps back. */
const RESERVE = 40;
/** Months of income that must go on covering the pay of what stands already. */
const SPARE_INCOME = 6;

/** One new unit at a time, where the works are, when the treasury bears it and fear asks for it. */
export function buildForces({ me, situation }: Cabinet): Order[] {
  const own = situation.world.powers[me];
  if (!own || own.building.length > 0) return [];
  const { gold } = sumLedger(incomeTerms(situation, me));
  if (own.stocks.gold < BUILD.army.cost.gold + RESERVE || gold < SPARE_INCOME) return [];
  const why = needTerms({ me, situation });
  if (why.length === 0) return [];
  const sites = legalBuildings(situation, me).filter(({ unitKind }) => unitKind === 'army');
  const works = (at: keyof typeof situation.world.provinces): number =>
    situation.world.provinces[at]?.works ?? 0;
  const free = sites.filter(({ at }) => !situation.survey.unitAt.has(at));
  const best = free.sort((a, b) => works(b.at) - works(a.at) || (a.at < b.at ? -1 : 1))[0];
  return best ? [{ ...best, why }] : [];
}

/** Why a power arms: somebody frightens it, it is at war, or it wants what others have. */
function needTerms({ me, situation }: Pick<Cabinet, 'me' | 'situation'>) {
  const { survey, content } = situation;
  const fear = survey.living.reduce((worst, p) => Math.max(worst, threatOf(situation, me, p)), 0);
  const revisionist = content.scenario.powers[me]?.temper === 'revisionist';
  return [
    ...term('build.fear', fear >= 45 ? fear : 0),
    ...term('build.war', enemiesOf(situation, me).length > 0 ? 50 : 0),
    ...term('build.ambition', revisionist ? 30 : 0),
  ];
}
