import type { Game } from '../state.ts';
import type { Label } from '../saves/shelf.ts';
import { attempt, type Parts, put, tell } from './parts.ts';

/** The line of the list for a game in a slot. */
export const labelOf = ({ host }: Parts, game: Game, slot: string, name: string): Label => ({
  slot,
  scenario: game.content.scenario.id,
  power: game.me,
  month: game.world.month,
  savedAt: host.now(),
  name,
});

/**
 * Has the worker do while nobody waits what somebody would wait for later: the others' plans for
 * the coming month, and the link up to this one. What goes wrong is told when it is asked for.
 */
function workAhead({ worker }: Parts): void {
  for (const kind of ['think', 'link'] as const) worker.ask(kind, {}).catch(() => undefined);
}

/**
 * Saves the game that is on the table in its slot. When another tab has taken the slot up, the
 * game moves to a slot of its own and says so.
 */
export async function autosave(parts: Parts): Promise<void> {
  await attempt(parts, async () => {
    const { game } = parts.store.getState();
    if (game === null) return;
    const bytes = await parts.worker.ask('save', {});
    if (await write(parts, game, bytes)) return workAhead(parts);
    const slot = parts.host.randomWord();
    await parts.host.claim(slot);
    parts.host.release(game.slot);
    const now = parts.store.getState().game;
    if (now?.slot !== game.slot) return;
    put(parts, { game: { ...now, slot } });
    tell(parts, 'note', 'note.taken');
    await write(parts, { ...game, slot }, bytes);
  });
}

const write = (parts: Parts, game: Game, bytes: Uint8Array): Promise<boolean> =>
  parts.host.shelf.put({ label: labelOf(parts, game, game.slot, ''), bytes, owner: parts.tab });
