import type { RawFiles } from '../../content/brought/rawFiles.ts';
import { isOpenOrder } from '../../content/link/isOpenOrder.ts';
import type { Commands } from '../commands.ts';
import type { OpenFolder } from '../packs/openFolder.ts';
import type { Game, Library } from '../state.ts';
import type { Sitting } from '../worker/work.ts';
import { autosave } from './autosave.ts';
import { gameOf } from './beginning.ts';
import { attempt, orderable, type Parts, put, tell } from './parts.ts';

type Bringing = Pick<Commands, 'bringPack' | 'followFolder' | 'removePack' | 'playAgain'>;

/** How often a followed folder is looked at, in milliseconds. */
const GLANCE = 1000;

/** Packs that the player brings, and trying a changed one on the month at hand. */
export function bringing(parts: Parts): Bringing {
  const { host, worker } = parts;

  let followed: OpenFolder | null = null;

  const bring = async (reading: Promise<RawFiles | Uint8Array>): Promise<void> => {
    const { library, brought } = await worker.ask('bring', { files: await reading });
    shelve(parts, library);
    const ids = brought.map(({ id }) => id);
    const names = ids.join(', ');
    const broken = library.packs.some(
      ({ id, problems }) => ids.includes(id) && problems.some((p) => p.severity === 'error'),
    );
    if (broken) return tell(parts, 'error', 'problem.pack-has-problems', { pack: names });
    const renewed = await renew(parts, ids);
    tell(parts, 'note', renewed ? 'note.pack-renewed' : 'note.pack-brought', { pack: names });
    await Promise.all(brought.map((pack) => host.packs.put(pack)));
  };
  const remove = async (pack: string): Promise<void> => {
    await host.packs.remove(pack);
    shelve(parts, await worker.ask('forget', { pack }));
  };
  const again = async (): Promise<void> => {
    const game = orderable(parts);
    const last = game?.months.at(-1);
    if (game === null || last === undefined) return;
    seat(parts, game, await worker.ask('again', { month: last.month }));
    const { legal } = parts.store.getState().game ?? game;
    const orders = (game.me === null ? [] : (last.orders[game.me] ?? [])).filter(
      (order) => legal !== null && isOpenOrder(legal, order),
    );
    put(parts, { orders });
    await autosave(parts);
  };

  /** Brings the folder's packs if a file was saved since, and looks again, while it is followed. */
  const glance = async (folder: OpenFolder, seen: string): Promise<void> => {
    if (followed !== folder) return;
    const stamp = await folder.stamp();
    if (stamp !== seen) await attempt(parts, () => bring(folder.read()));
    setTimeout(() => void glance(folder, stamp).catch(letGo), GLANCE);
  };
  const letGo = (): void => {
    followed = null;
    put(parts, { following: null });
  };

  return {
    bringPack: async (files) => void (await attempt(parts, () => bring(files))),
    followFolder: async (folder) => {
      followed = folder;
      put(parts, { following: folder?.name ?? null });
      if (folder !== null && !(await attempt(parts, () => glance(folder, '')))) letGo();
    },
    removePack: async (pack) => void (await attempt(parts, () => remove(pack))),
    playAgain: async () => void (await attempt(parts, again)),
  };
}

const shelve = (parts: Parts, { scenarios, packs }: Library): void =>
  put(parts, { library: scenarios, packs });

/** Goes on with the game on the table under what was brought; false if it has none of it. */
async function renew(parts: Parts, brought: readonly string[]): Promise<boolean> {
  const game = orderable(parts);
  if (!game?.content.packs.some(({ id }) => brought.includes(id))) return false;
  seat(parts, game, await parts.worker.ask('renew', {}));
  return true;
}

/** The same game as the worker has it now, with the orders that are still open. */
function seat(parts: Parts, game: Game, sitting: Sitting): void {
  const next = gameOf(parts, sitting, game.slot);
  const orders = parts.store
    .getState()
    .orders.filter((order) => next.legal !== null && isOpenOrder(next.legal, order));
  put(parts, { game: next, orders });
}
