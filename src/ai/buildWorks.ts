import {
  BUILD,
  improvementAt,
  legalBuildings,
  monthLedger,
  sumLedger,
  term,
  threatOf,
  type Improvement,
  type Order,
  type ProvinceId,
  type Rank,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** Gold that a treasury keeps back for its forces before it builds for the years to come. */
const RESERVE = 90;
/** Works, lines and forts in hand at a time. */
const GANGS: Readonly<Record<Rank, number>> = { great: 4, regional: 2, minor: 1 };
/** Fear at which a frontier is fortified. */
const ALARM = 45;
/** Fortified lines are carried no further than this by the computer. */
const FORT_LEVEL = 2;

/** A seat with the yards that are taken by what is ordered this month already. */
interface Builder extends Seat {
  readonly taken: ReadonlySet<ProvinceId>;
}

/** Works where others stand, and lines and forts along a frontier that is feared. */
export function buildWorks({ me, situation }: Seat, begun: readonly Order[]): Order[] {
  const taken = begun.flatMap((order) => (order.kind === 'build' ? [order] : []));
  const seat = { me, situation, taken: new Set(taken.map(({ at }) => at)) };
  const spent = taken.reduce((sum, { project }) => sum + BUILD[project].cost.gold, 0);
  const own = situation.world.powers[me];
  const rank = situation.content.scenario.powers[me]?.rank ?? 'minor';
  const gangs = own?.building.filter(({ kind }) => isStanding(kind)).length ?? 0;
  if (!own || gangs >= GANGS[rank] || own.stocks.gold - spent < BUILD.works.cost.gold + RESERVE)
    return [];
  const wall = fortify(seat);
  return wall.length > 0 ? wall : addWorks(seat);
}

const isStanding = (kind: string): boolean =>
  kind === 'works' || kind === 'railway' || kind === 'fort';

/** More works where there are most already, as long as there is coal for them. */
function addWorks({ me, situation, taken }: Builder): Order[] {
  const { gold, coal } = sumLedger(monthLedger(situation, me));
  const why = [...term('build.growth', gold), ...term('build.coal', coal)];
  if (gold < 5 || coal < 1) return [];
  const works = (at: ProvinceId): number => improvementAt(situation, at, 'works');
  return bestSite({ me, situation, taken }, 'works', works, why);
}

/** Where the most feared neighbour stands at the frontier: a fort first, then a railway. */
function fortify({ me, situation, taken }: Builder): Order[] {
  const { world, survey, content } = situation;
  const fears = survey.living
    .filter((power) => power !== me)
    .map((power) => ({ power, fear: threatOf(situation, me, power) }))
    .filter(({ fear }) => fear >= ALARM)
    .sort((a, b) => b.fear - a.fear || (a.power < b.power ? -1 : 1));
  const [worst] = fears;
  if (!worst) return [];
  const edges = (at: ProvinceId): number =>
    (content.board.neighbours[at] ?? []).filter(
      ({ to }) => world.provinces[to]?.controller === worst.power,
    ).length;
  const why = term('build.fear', worst.fear, { power: worst.power });
  const wanted = (what: Improvement, most: number) => (at: ProvinceId) =>
    improvementAt(situation, at, what) < most ? edges(at) : 0;
  const forts = bestSite({ me, situation, taken }, 'fort', wanted('fort', FORT_LEVEL), why);
  return forts.length > 0
    ? forts
    : bestSite({ me, situation, taken }, 'railway', wanted('railway', 1), why);
}

/** The place of the highest worth above 0; ties by name. */
function bestSite(
  { me, situation, taken }: Builder,
  project: Improvement,
  worth: (at: ProvinceId) => number,
  why: readonly Term[],
): Order[] {
  let best: { readonly at: ProvinceId; readonly worth: number } | null = null;
  for (const { at } of legalBuildings(situation, me, project)) {
    const here = worth(at);
    if (!taken.has(at) && here > (best?.worth ?? 0)) best = { at, worth: here };
  }
  return best ? [{ kind: 'build', project, at: best.at, why }] : [];
}
