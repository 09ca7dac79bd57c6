import { landAt } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import { swornHost } from '../diplomacy/clauses/exileHosted.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys, sortedValues } from '../sortedKeys.ts';
import { atWar, enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { capitulationTerms, CAPITULATES_AT } from './capitulationTerms.ts';
import { sideOf } from './warSides.ts';

/**
 * Who would take in the government of a beaten power: the strongest comrade that still sits in
 * its own capital (WI-4).
 */
export const hostFor = (situation: Situation, power: PowerId): PowerId | null =>
  strongestAtHome(situation, hostsOf(situation, power));

/** Who has promised a refuge to the government of a state that is no more (WI-4). */
export const refugeFor = (situation: Situation, power: PowerId): PowerId | null =>
  strongestAtHome(
    situation,
    situation.survey.living.filter((each) => swornHost(situation, each, power)),
  );

function strongestAtHome(situation: Situation, hosts: readonly PowerId[]): PowerId | null {
  const { armies, fleets, works } = situation.survey;
  let host: PowerId | null = null;
  let most = -1;
  for (const each of hosts) {
    const weight = (armies[each] ?? 0) + (fleets[each] ?? 0) + (works[each] ?? 0);
    if (weight > most && sitsAtHome(situation, each)) [host, most] = [each, weight];
  }
  return host;
}

/** Comrades, and whoever has promised a refuge. */
const hostsOf = (situation: Situation, power: PowerId): PowerId[] => {
  const comrades = comradesOf(situation, power);
  return situation.survey.living.filter(
    (each) => comrades.includes(each) || swornHost(situation, each, power),
  );
};

/** Everybody who fights on the same side as a power, in order. */
export function comradesOf({ world, survey }: Situation, power: PowerId): PowerId[] {
  const comrades = new Set<PowerId>();
  for (const war of sortedValues(world.wars)) {
    const side = sideOf(war, power);
    for (const each of side === undefined ? [] : war[side]) comrades.add(each);
  }
  return survey.living.filter((each) => each !== power && comrades.has(each));
}

function sitsAtHome({ world }: Situation, power: PowerId): boolean {
  const own = world.powers[power];
  return own?.exile === null && world.provinces[own.capital]?.controller === power;
}

/** Why a beaten government would fight on from abroad rather than surrender. */
export function exileTerms(situation: Situation, power: PowerId, host: PowerId): Term[] {
  const { world, survey } = situation;
  const own = world.powers[power];
  if (!own) return [];
  const units = (survey.units[power] ?? []).filter((id) => {
    const at = world.units[id]?.at;
    return at !== undefined && !isHome(situation, power, at);
  }).length;
  const land = (survey.lands[power] ?? []).filter((id) => !isHome(situation, power, id)).length;
  return [
    ...term('exile.host', 20, { power: host }),
    ...term('exile.heart', (own.warSupport - 40) / 2),
    ...term('exile.forces', clamp(4 * units, 0, 20), { count: units }),
    ...term('exile.free-land', clamp(5 * land, 0, 20), { count: land }),
    ...term('exile.nothing-left', units + land === 0 ? -15 : 0),
    ...term('exile.nobody-fights', comradesOf(situation, power).length === 0 ? -25 : 0),
  ];
}

/** Land of its own people: what an army beaten at home lays down its arms in. */
function isHome({ world, content }: Situation, power: PowerId, place: ProvinceId): boolean {
  const owned = world.provinces[place]?.owner === power;
  return owned && (landAt(content.board, place)?.cores.includes(power) ?? false);
}

/** The government goes abroad: home is lost with all that stands there, the rest fights on. */
export function goIntoExile(
  month: MonthWriter,
  power: PowerId,
  host: PowerId,
  { victor, terms }: { readonly victor: PowerId; readonly terms: readonly Term[] },
): void {
  const situation = month.survey();
  const { world } = month;
  month.tell({ kind: 'went-into-exile', power, host, to: victor, terms });
  for (const unit of situation.survey.units[power] ?? []) {
    const at = world.units[unit]?.at;
    if (at !== undefined && isHome(situation, power, at))
      month.tell({ kind: 'destroyed', unit, power, at, by: null });
  }
  for (const province of sortedKeys(world.provinces))
    if (world.provinces[province]?.controller === power && isHome(situation, power, province))
      month.tell({ kind: 'province-taken', province, from: power, to: victor });
}

/**
 * How much safer than the brink of surrender a government must be at home before it goes back:
 * without the gap a front that sways would send it to and fro.
 */
const SAFE_AT_HOME = 25;

/** Whether its capital is free, no enemy stands before it, and it would not soon have to leave. */
function mayGoHome(situation: Situation, power: PowerId): boolean {
  const { world, survey, content } = situation;
  const { capital } = world.powers[power] ?? {};
  if (capital === undefined || world.provinces[capital]?.controller !== power) return false;
  const besieged = (content.board.neighbours[capital] ?? []).some(({ to, army }) => {
    const unit = survey.unitAt.get(to);
    const other = unit === undefined ? undefined : world.units[unit];
    return army && other !== undefined && atWar(situation, power, other.power);
  });
  const reasons = capitulationTerms(situation, power);
  return !besieged && sumOf(reasons) <= CAPITULATES_AT - SAFE_AT_HOME;
}

/** Somebody still fights beside them, or they hold land somewhere. */
const isCause = (situation: Situation, power: PowerId): boolean =>
  comradesOf(situation, power).length > 0 || (situation.survey.lands[power] ?? []).length > 0;

/**
 * A government abroad goes home when it is safe there, and moves on when its host can keep it no
 * longer. False when nobody takes it in any more.
 */
export function keepExile(month: MonthWriter, power: PowerId): boolean {
  const { world } = month;
  const own = world.powers[power];
  if (!own || own.exile === null) return true;
  const situation = month.survey();
  if (mayGoHome(situation, power) || enemiesOf(situation, power).length === 0) {
    month.tell({ kind: 'exile-ended', power, host: own.exile, how: 'home' });
    return true;
  }
  const stays = hostsOf(situation, power).includes(own.exile) && isCause(situation, power);
  if (stays && sitsAtHome(situation, own.exile)) return true;
  const host = isCause(situation, power) ? hostFor(situation, power) : null;
  if (host === null) {
    month.tell({ kind: 'exile-ended', power, host: own.exile, how: 'forsaken' });
    return false;
  }
  month.tell({ kind: 'went-into-exile', power, host, to: own.exile, terms: [] });
  return true;
}
