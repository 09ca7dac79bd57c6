import type { PassageId, PowerId, ProvinceId } from '../ids.ts';
import { decidersOf, passageId } from '../passage.ts';
import { passageOpen } from '../rightOfWay.ts';
import { roadsOf } from '../supply/roads.ts';
import type { Situation } from '../survey.ts';

/** A strait or a canal through which ships get out of their home waters only by others’ leave. */
export interface Narrow {
  readonly id: PassageId;
  /** Whose word counts there. */
  readonly by: readonly PowerId[];
  /** Whether it is open to us as things stand. */
  readonly open: boolean;
}

/** The seas that ships reach from a port without passing where others decide. */
function homeWaters({ content, world }: Situation, power: PowerId, port: ProvinceId) {
  const roads = roadsOf(content.board);
  const waters = new Set(roads.land.get(port)?.seas ?? []);
  for (const sea of waters)
    for (const { to, edge } of roads.seas.get(sea)?.ways ?? [])
      if (decidersOf(world, edge).every((decider) => decider === power)) waters.add(to);
  return waters;
}

/**
 * The ways out of the waters of a port that others keep (WI-19); none for a port from which most
 * seas are open.
 */
export function narrowsFrom(situation: Situation, power: PowerId, port: ProvinceId): Narrow[] {
  const { content, world } = situation;
  const roads = roadsOf(content.board);
  const waters = homeWaters(situation, power, port);
  if (2 * waters.size > content.board.seas.length) return [];
  const out = new Map<PassageId, Narrow>();
  for (const sea of waters)
    for (const { to, edge } of roads.seas.get(sea)?.ways ?? []) {
      if (waters.has(to)) continue;
      const by = decidersOf(world, edge);
      out.set(passageId(edge), {
        id: passageId(edge),
        by,
        open: passageOpen(situation, power, edge),
      });
    }
  return [...out.values()];
}
