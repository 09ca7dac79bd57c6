import type { PowerId } from '../ids.ts';
import { welcome } from '../rightOfWay.ts';
import { allied, atWar, cobelligerents } from '../standing.ts';
import type { Situation } from '../survey.ts';

/** How a power stands in another's land: among its own, as a guest, or not at all. */
export type Footing = (holder: PowerId) => 'side' | 'guest' | 'closed';

/** Each holder is looked up once. */
export function footingOf(situation: Situation, power: PowerId): Footing {
  const known = new Map<PowerId, ReturnType<Footing>>([[power, 'side']]);
  return (holder) => {
    const before = known.get(holder);
    if (before) return before;
    const foe = atWar(situation, power, holder);
    const side =
      !foe && (allied(situation, power, holder) || cobelligerents(situation, power, holder));
    const guest = !foe && welcome(situation, power, holder);
    const found = side ? 'side' : guest ? 'guest' : 'closed';
    known.set(holder, found);
    return found;
  };
}
