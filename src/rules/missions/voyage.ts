import type { PowerId, ProvinceId } from '../ids.ts';
import { passageOpen } from '../rightOfWay.ts';
import { frozen } from '../supply/frozen.ts';
import { roadsOf } from '../supply/roads.ts';
import type { Situation } from '../survey.ts';
import type { Verdict } from '../refusals.ts';

/**
 * Whether ships of a power may sail from one place to a port now: over seas without ice and
 * through passages that are open to it (WI-19); or what stops them.
 */
export function checkVoyage(
  situation: Situation,
  power: PowerId,
  from: ProvinceId,
  port: ProvinceId,
): Verdict {
  if (calls(situation, watersOpen(situation, power, from), port)) return 'allowed';
  return calls(
    situation,
    sail(situation, from, () => true),
    port,
  )
    ? 'passage-closed'
    : 'no-sea-route';
}

/** Whether ships of a power may sail from one place to a sea now. */
export const sailsTo = (
  situation: Situation,
  power: PowerId,
  from: ProvinceId,
  sea: ProvinceId,
): boolean => watersOpen(situation, power, from).has(sea);

function calls({ content }: Situation, waters: ReadonlySet<ProvinceId>, port: ProvinceId): boolean {
  const seas = roadsOf(content.board).land.get(port)?.seas ?? [];
  return seas.some((sea) => waters.has(sea));
}

/** Every sea that ships of a power may reach from a place; worked out once for each survey. */
function watersOpen(
  situation: Situation,
  power: PowerId,
  from: ProvinceId,
): ReadonlySet<ProvinceId> {
  const { voyages } = situation.survey.memo;
  const key = `${power}/${from}`;
  const known =
    voyages.get(key) ?? sail(situation, from, (edge) => passageOpen(situation, power, edge));
  voyages.set(key, known);
  return known;
}

type Opens = (edge: Parameters<typeof passageOpen>[2]) => boolean;

function sail(situation: Situation, from: ProvinceId, opens: Opens): Set<ProvinceId> {
  const roads = roadsOf(situation.content.board);
  const isFree = (sea: ProvinceId): boolean => !frozen(situation, sea);
  const waters = new Set((roads.land.get(from)?.seas ?? [from]).filter(isFree));
  for (const sea of waters)
    for (const { to, edge } of roads.seas.get(sea)?.ways ?? [])
      if (isFree(to) && opens(edge)) waters.add(to);
  return waters;
}
