import { landAt } from '../board.ts';
import { affinity } from '../diplomacy/ideology.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import { slumbers } from '../home/rivals.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { moveCapital, raiseGuard, restorePower } from './restorePower.ts';

/** Months after which occupation ends: from the surrender to the elections (TL-10). */
export const ZONE_TERM = 30;
/** Administrators whose creeds are this far apart do not hand their zones to the same state. */
const RIVAL_CREED = -15;
/** What a state thinks of whoever kept a part of it. */
const DIVIDED_US = -25;
/** Unrest of people who wake up in another state. */
const UNREST = 30;

interface Zone {
  readonly province: ProvinceId;
  readonly occupiers: readonly PowerId[];
  readonly since: Month;
}

/**
 * When the term of its first zone is over, the occupation of a country ends. The zones whose
 * administrators are of one mind with those nearest to its own creed go back to it, and those where
 * the local committees were kept; the others, if there are any, harden: a nation that waits there has its state as their client,
 * else they are a province of whoever administers them (TL-9, TL-10).
 */
export function endZones(month: MonthWriter): void {
  for (const [owner, zones] of zonesByOwner(month.world)) {
    const due = zones.some(({ since }) => month.world.month - since >= ZONE_TERM);
    if (due) endOccupation(month, owner, zones);
  }
}

function zonesByOwner({ provinces, month }: MonthWriter['world']): Map<PowerId, Zone[]> {
  const byOwner = new Map<PowerId, Zone[]>();
  for (const province of sortedKeys(provinces)) {
    const { owner, occupiers, zoneSince = month } = provinces[province] ?? {};
    if (owner === undefined || !occupiers) continue;
    const zones = byOwner.get(owner) ?? [];
    zones.push({ province, occupiers, since: zoneSince });
    byOwner.set(owner, zones);
  }
  return byOwner;
}

function endOccupation(month: MonthWriter, owner: PowerId, zones: readonly Zone[]): void {
  const kept = keepersOf(month.survey(), owner, zones);
  const heirs = zones.map(({ province, occupiers }) => {
    const keeper = occupiers.every((each) => kept.has(each)) ? occupiers[0] : undefined;
    return { province, keeper, to: keeper && heirOf(month.survey(), province, owner, keeper) };
  });
  month.tell({
    kind: 'occupation-ended',
    power: owner,
    zones: heirs.map(({ province, to = owner }) => ({ province, to })),
  });
  for (const { province, keeper, to } of heirs) {
    if (to === undefined || keeper === undefined) {
      month.tell({ kind: 'zone-set', province, occupiers: [] });
      continue;
    }
    if (to !== keeper && !month.world.powers[to]?.alive) {
      const provinces = heirs.filter((each) => each.to === to).map((each) => each.province);
      restorePower(month, { power: to, provinces, overlord: keeper, by: keeper });
    }
    month.tell({ kind: 'ceded', province, from: owner, to });
    if (to === keeper) month.tell({ kind: 'unrest', province, change: UNREST });
  }
  for (const heir of new Set(heirs.flatMap(({ to }) => to ?? []))) raiseGuard(month, heir);
  afterwards(month, owner, new Set(heirs.flatMap(({ keeper }) => keeper ?? [])));
}

/**
 * The administrators who keep their zones: those whose creed is not that of the camp next to it, and
 * who have replaced the local committees with their own people.
 */
function keepersOf(
  { world: { powers } }: Situation,
  owner: PowerId,
  zones: readonly Zone[],
): Set<PowerId> {
  const regimeOf = (power: PowerId) => powers[power]?.regime ?? 'mandate';
  const liking = (a: PowerId, b: PowerId): number => affinity(regimeOf(a), regimeOf(b));
  const all = [...new Set(zones.flatMap(({ occupiers }) => occupiers))].sort();
  const nearest = all.reduce<PowerId | undefined>(
    (best, each) =>
      best !== undefined && liking(best, owner) >= liking(each, owner) ? best : each,
    undefined,
  );
  if (nearest === undefined) return new Set();
  return new Set(
    all.filter(
      (each) => powers[each]?.committees === 'replaced' && liking(each, nearest) <= RIVAL_CREED,
    ),
  );
}

/** Who has a zone that hardens: a nation without a state whose land it is, else its keeper. */
function heirOf(
  situation: Situation,
  province: ProvinceId,
  owner: PowerId,
  keeper: PowerId,
): PowerId {
  const { world, content } = situation;
  const cores = landAt(content.board, province)?.cores ?? [];
  if (cores.includes(keeper)) return keeper;
  const waits = (power: PowerId): boolean =>
    power !== owner && world.powers[power]?.alive === false && !slumbers(situation, power);
  return [...cores].sort().find(waits) ?? keeper;
}

/** The rest of the state has a capital where it stands, and does not forget who divided it. */
function afterwards(month: MonthWriter, owner: PowerId, keepers: ReadonlySet<PowerId>): void {
  const { world } = month;
  const own = sortedKeys(world.provinces).filter((id) => world.provinces[id]?.owner === owner);
  if (own.length > 0) moveCapital(month, owner, own);
  raiseGuard(month, owner);
  for (const toward of [...keepers].sort())
    tellOpinion(month, [owner, toward], { cause: 'cause.divided-us', value: DIVIDED_US, fades: 1 });
}
