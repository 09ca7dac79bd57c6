import { legal, viewFor } from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { IDLE } from '../orderEntry.ts';
import type { Game, Stage } from '../state.ts';
import { say } from '../texts/say.ts';
import { Failure } from '../worker/failure.ts';
import type { Progress, Sitting } from '../worker/work.ts';
import { autosave } from './autosave.ts';
import { attempt, type Parts, put, tell } from './parts.ts';

type Beginning = Pick<Commands, 'load' | 'newGame' | 'resume' | 'openLink' | 'toTitle'>;

/** Putting a game on the table, and clearing the table. */
export function beginning(parts: Parts): Beginning {
  const { store, host, worker, tab } = parts;
  let loaded: Promise<void> | null = null;

  const progress: Progress = (what, done) =>
    put(parts, { stage: { kind: 'loading', what: say(what), done } });

  const load = async (): Promise<void> => {
    const { stage } = store.getState();
    const library = await worker.ask('load', { page: host.page }, progress);
    put(parts, { library, stage });
  };
  const loadOnce = (): Promise<void> => {
    loaded ??= load();
    return loaded;
  };

  /** Loads what is missing and puts a game on the table; back to where one was if that fails. */
  const lay = async (what: string, sit: () => Promise<Game>): Promise<void> => {
    const { stage } = store.getState();
    const done = await attempt(parts, async () => {
      await loadOnce();
      progress(what, 0);
      const game = await sit();
      clear(parts);
      put(parts, { game, lens: game.me, stage: stageOf(game) });
    });
    if (done) await autosave(parts);
    else put(parts, { stage });
  };
  const newSlot = async (): Promise<string> => {
    const slot = host.randomWord();
    await host.claim(slot);
    return slot;
  };

  return {
    load: async () => {
      const { stage } = store.getState();
      const done = await attempt(parts, loadOnce);
      if (done) return;
      loaded = null;
      put(parts, { stage });
    },
    newGame: ({ scenario, power, seed }) =>
      lay('loading.begin', async () => {
        const known = store.getState().library?.[scenario]?.content.scenario.powers;
        if (power !== null && known && known[power] === undefined) {
          throw new Failure('no-such-power', { power });
        }
        const humans = power === null ? [] : [power];
        const word = seed.trim() || host.randomWord();
        const sitting = await worker.ask('begin', { scenario, seed: word, humans, me: power });
        return gameOf(parts, sitting, await newSlot());
      }),
    resume: (slot) =>
      lay('loading.resume', async () => {
        const ours = await host.claim(slot);
        const bytes = ours ? await host.shelf.take(slot, tab) : await host.shelf.read(slot);
        const sitting = await worker.ask('resume', { bytes }, progress);
        if (!ours) tell(parts, 'note', 'note.other-tab');
        return gameOf(parts, sitting, ours ? slot : await newSlot());
      }),
    openLink: (link) =>
      lay('loading.replay', async () =>
        gameOf(parts, await worker.ask('open', { link }, progress), await newSlot()),
      ),
    toTitle: () => {
      clear(parts);
      put(parts, { stage: { kind: 'title' } });
    },
  };
}

/** Takes the game off the table and all that was chosen on it. */
function clear(parts: Parts): void {
  const { game } = parts.store.getState();
  if (game) parts.host.release(game.slot);
  put(parts, {
    game: null,
    orders: [],
    selection: { province: null, unit: null },
    entry: IDLE,
    hover: null,
    panel: { kind: 'none' },
  });
}

/** A game as the page keeps it, from what the worker hands over. */
function gameOf({ store }: Parts, { start, months, world }: Sitting, slot: string): Game {
  const shelved = store.getState().library?.[start.scenario];
  if (shelved === undefined) {
    throw new Failure('link.scenario-missing', { scenario: start.scenario });
  }
  const { content, texts } = shelved;
  const { seed, humans, me } = start;
  const view = me === null ? null : viewFor(world, me);
  const orders = view && legal(content, view);
  return { content, texts, seed, humans, me, world, view, legal: orders, months, slot };
}

/** Playing, until the scenario's last month is over. */
export const stageOf = ({ world, content }: Pick<Game, 'world' | 'content'>): Stage =>
  world.month > content.scenario.end ? { kind: 'finished' } : { kind: 'playing' };
