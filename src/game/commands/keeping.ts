import type { Commands } from '../commands.ts';
import { say } from '../texts/say.ts';
import { Failure } from '../worker/failure.ts';
import { labelOf } from './autosave.ts';
import { attempt, type Parts, put, tell } from './parts.ts';

type Keeping = Pick<
  Commands,
  'saveAs' | 'deleteSave' | 'renameSave' | 'listSaves' | 'link' | 'copyLink'
>;

/** Saves and links of the game on the table. */
export function keeping(parts: Parts): Keeping {
  const { store, host, worker, tab } = parts;
  const link = async (): Promise<string> => `${host.page}#${await worker.ask('link', {})}`;

  const saveAs = async (name: string): Promise<void> => {
    const { game } = store.getState();
    if (game === null) throw new Failure('no-game');
    const bytes = await worker.ask('save', {});
    const label = labelOf(parts, game, host.randomWord(), name);
    await host.shelf.put({ label, bytes, owner: tab });
    tell(parts, 'note', 'note.saved', { name });
  };
  const listSaves: Keeping['listSaves'] = async () => {
    let saves: Awaited<ReturnType<Keeping['listSaves']>> = [];
    await attempt(parts, async () => void (saves = await host.shelf.list()));
    return saves;
  };
  const copy = async (): Promise<void> => {
    const address = link();
    await host.copy(address).catch(async () => {
      throw new Failure('clipboard', { link: await address });
    });
    put(parts, { notice: { kind: 'note', text: say('note.link-copied') } });
  };

  return {
    link,
    listSaves,
    saveAs: (name) => quietly(attempt(parts, () => saveAs(name))),
    deleteSave: (slot) => quietly(attempt(parts, () => host.shelf.remove(slot))),
    renameSave: (slot, name) => quietly(attempt(parts, () => host.shelf.rename(slot, name))),
    copyLink: () => quietly(attempt(parts, copy)),
  };
}

/** Waits; how it went has been told already. */
const quietly = async (work: Promise<boolean>): Promise<void> => void (await work);
