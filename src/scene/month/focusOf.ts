import type { PowerId } from '../../rules/index.ts';
import { standOf } from '../counters/unitCounters.ts';
import { capitalSpot, stakeSpot } from '../signs/stakeSpot.ts';
import type { Spot } from '../view/view.ts';
import type { Scenery } from './monthAt.ts';
import type { Timeline } from './timeline.ts';

/**
 * Where a month is best watched from: its battles before towns that fall, those before threats,
 * and of each kind the one nearest to one's own capital. null if there is nothing to go to.
 */
export function focusOf(stage: Scenery, play: Timeline, me: PowerId | null): Spot | null {
  const { board, before } = stage;
  const home = me === null ? null : capitalSpot(board, before, me);
  const kinds: Spot[][] = [
    play.clashes.map((place) => standOf(board, place).at),
    play.changes.map(({ province }) => standOf(board, province).at),
    play.alarms.flatMap(({ against, over }) => {
      const at = over === null ? null : stakeSpot(board, before, against, over);
      return at ?? capitalSpot(board, before, against) ?? [];
    }),
  ];
  const spots = kinds.find((each) => each.length > 0) ?? [];
  const away = ({ x, y }: Spot): number => (home ? Math.hypot(x - home.x, y - home.y) : 0);
  return [...spots].sort((a, b) => away(a) - away(b))[0] ?? null;
}
