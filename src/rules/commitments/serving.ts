import type { CommitmentId, PowerId, UnitId } from '../ids.ts';
import { sailsTo } from '../missions/voyage.ts';
import { lacksOil } from '../supply/oil.ts';
import type { Situation } from '../survey.ts';
import { theatreFacts } from '../theatres/theatreTerms.ts';
import type { World } from '../world.ts';
import { commitmentId, type Backed } from './commitment.ts';

/** The fleets that are away by a commitment, in order. */
export const servingBy = (
  { world, survey }: Pick<Situation, 'world' | 'survey'>,
  power: PowerId,
  id: CommitmentId,
): UnitId[] => (survey.units[power] ?? []).filter((unit) => world.units[unit]?.away === id);

/**
 * The fleets that could serve a side abroad: those that serve it, then those in port, then those at
 * sea; fed with oil, promised to nobody else, and with a way to the seas of a far theatre (WI-19).
 */
export function fleetsFor(situation: Situation, power: PowerId, to: Backed): UnitId[] {
  const { world, survey } = situation;
  const id = commitmentId(power, to, 'fleet');
  const rank = (unit: UnitId): number =>
    world.units[unit]?.away === id ? 0 : inPort(world, unit) ? 1 : 2;
  return (survey.units[power] ?? [])
    .filter((unit) => mayServe(situation, unit, to, id))
    .toSorted((a, b) => rank(a) - rank(b));
}

const inPort = ({ provinces, units }: World, unit: UnitId): boolean => {
  const at = units[unit]?.at;
  return at !== undefined && provinces[at] !== undefined;
};

function mayServe(situation: Situation, id: UnitId, to: Backed, by: CommitmentId): boolean {
  const unit = situation.world.units[id];
  if (unit?.kind !== 'fleet' || lacksOil(situation, unit)) return false;
  if (unit.away !== undefined) return unit.away === by;
  if (to.kind === 'war') return true;
  const seas = theatreFacts(situation.content, to.theatre)?.seas ?? [];
  return seas.some((sea) => sailsTo(situation, unit.power, unit.at, sea));
}
