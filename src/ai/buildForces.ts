import {
  BUILD,
  contains,
  enemiesOf,
  incomeTerms,
  landAt,
  legalBuildings,
  sumLedger,
  term,
  worstThreat,
  type Order,
  type ProvinceId,
  type Rank,
  type Term,
  type UnitProject,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { stepsToFront } from './frontSteps.ts';

/** Gold that a treasury keeps back. */
const RESERVE = 40;
/** Income that must be left when all is paid. */
const SPARE_INCOME = 6;
/** Units of a kind on the stocks at a time. */
const YARDS: Readonly<Record<Rank, number>> = { great: 3, regional: 2, minor: 1 };
/** Chance in a hundred that a power with a naval base lays a keel rather than raise a division. */
const KEELS = 25;
/** Chance in a hundred that a power of some rank forms an air wing instead. */
const WINGS = 15;
/** Chance in a hundred that it raises armour rather than foot, if it has the oil. */
const TANKS = 25;
/** What being before the enemy is worth, beside works. */
const AT_THE_FRONT = 10;
/** Oil that it wants in store before it does. */
const TANK_OIL = 40;

/** A new unit where the works are, when the treasury bears it and fear or ambition asks for it. */
export function buildForces(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const own = situation.world.powers[me];
  const rank = situation.content.scenario.powers[me]?.rank ?? 'minor';
  if (!own) return [];
  const { gold } = sumLedger(incomeTerms(situation, me));
  if (gold < SPARE_INCOME) return [];
  const why = needTerms(cabinet);
  if (why.length === 0) return [];
  const project = choice(cabinet);
  if (own.building.filter(({ kind }) => kind === project).length >= YARDS[rank]) return [];
  if (own.stocks.gold < BUILD[project].cost.gold + RESERVE) return [];
  const at = site(cabinet, project);
  return at === undefined ? [] : [{ kind: 'build', project, at, why }];
}

/** Why a power arms: somebody frightens it, it is at war, or it wants what others have. */
export function needTerms({ me, situation }: Pick<Cabinet, 'me' | 'situation'>): Term[] {
  const { content } = situation;
  const fear = worstThreat(situation, me, me);
  const revisionist = content.scenario.powers[me]?.temper === 'revisionist';
  return [
    ...term('build.fear', fear >= 45 ? fear : 0),
    ...term('build.war', enemiesOf(situation, me).length > 0 ? 50 : 0),
    ...term('build.ambition', revisionist ? 30 : 0),
    ...term('build.rival', rivalry({ me, situation })),
  ];
}

/** How much it wants somebody held down who has outgrown it. */
function rivalry({ me, situation }: Pick<Cabinet, 'me' | 'situation'>): number {
  const { living, armies } = situation.survey;
  const mine = armies[me] ?? 0;
  return living
    .filter((power) => (armies[power] ?? 0) > mine)
    .reduce((most, power) => Math.max(most, contains(situation, me, power)), 0);
}

function choice(cabinet: Cabinet): UnitProject {
  const { me, situation } = cabinet;
  const base = (situation.survey.lands[me] ?? []).some(
    (id) => (landAt(situation.content.board, id)?.port ?? 0) >= 2,
  );
  if (base && cabinet.draw('keel').chance(KEELS)) return 'fleet';
  const { rank = 'minor' } = situation.content.scenario.powers[me] ?? {};
  if (rank === 'minor') return 'army';
  if (cabinet.draw('wing').chance(WINGS)) return 'wing';
  const oil = situation.world.powers[me]?.stocks.oil ?? 0;
  return oil >= TANK_OIL && cabinet.draw('tanks').chance(TANKS) ? 'armour' : 'army';
}

/**
 * The province with the most works that is free, or whose unit can take more; works at the front
 * before all others; ties by name.
 */
function site(cabinet: Cabinet, wanted: UnitProject): ProvinceId | undefined {
  const { me, situation } = cabinet;
  const { provinces, units } = situation.world;
  const steps = stepsToFront(cabinet);
  const kind = wanted === 'armour' ? 'army' : wanted;
  const free = (at: ProvinceId): boolean => {
    const id = situation.survey.unitAt.get(at);
    const unit = id === undefined ? undefined : units[id];
    if (!unit) return true;
    const takesTanks = wanted === 'armour' && unit.armour !== true;
    return unit.power === me && unit.kind === kind && (unit.full < 8 || takesTanks);
  };
  const works = (id: ProvinceId): number => {
    const here = provinces[id]?.works ?? 0;
    return here > 0 && steps.get(id) === 1 ? here + AT_THE_FRONT : here;
  };
  return legalBuildings(situation, me, wanted)
    .filter(({ at }) => free(at))
    .map(({ at }) => at)
    .sort((a, b) => works(b) - works(a) || (a < b ? -1 : 1))[0];
}
