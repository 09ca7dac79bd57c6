import type { Game } from '../../game/state.ts';
import type { Timeline } from '../../game/timeline.ts';
import { worldAfter } from '../../game/worldAfter.ts';
import type { Month, World } from '../../rules/index.ts';

/**
 * The maps of a timeline, each whole as `data:`, by the month after which it looked so. None where
 * this page has no map to draw.
 */
export async function paintTurns(
  game: Game,
  { years }: Timeline,
  paint: (world: World) => Promise<Blob | null>,
): Promise<ReadonlyMap<Month, string>> {
  const pictures = new Map<Month, string>();
  for (const month of years.flatMap(({ maps }) => maps)) {
    const picture = await paint(worldAfter(game, month));
    if (picture !== null) pictures.set(month, await asAddress(picture));
  }
  return pictures;
}

const asAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(reader.error ?? new Error('the picture could not be read'));
    });
    reader.readAsDataURL(file);
  });
