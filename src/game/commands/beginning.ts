import type { GameStart } from '../../content/link/gameRecord.ts';
import { type Content, RULES_VERSION } from '../../rules/index.ts';
import type { Commands, NewGame } from '../commands.ts';
import { deskOf } from '../deskOf.ts';
import { IDLE } from '../orderEntry.ts';
import type { Game, Stage } from '../state.ts';
import { say } from '../texts/say.ts';
import { Failure } from '../worker/failure.ts';
import type { Progress, Sitting } from '../worker/work.ts';
import { autosave } from './autosave.ts';
import { draftOf } from './drafting.ts';
import { attempt, inSight, type Parts, put, tell } from './parts.ts';

type Beginning = Pick<Commands, 'load' | 'newGame' | 'fork' | 'resume' | 'openLink' | 'toTitle'>;

/** Putting a game on the table, and clearing the table. */
export function beginning(parts: Parts): Beginning {
  const { host, worker } = parts;
  let loaded: Promise<void> | null = null;

  const progress: Progress = (what, done) =>
    put(parts, { stage: { kind: 'loading', what: say(what), done } });

  const load = async (): Promise<void> => {
    const own = await host.packs.list().catch(() => []);
    const { scenarios, packs } = await worker.ask('load', { page: host.page, own }, progress);
    put(parts, { library: scenarios, packs });
  };
  const loadOnce = async (): Promise<void> => {
    loaded ??= load();
    try {
      await loaded;
    } catch (error) {
      loaded = null;
      throw error;
    }
  };

  /** Loads what is missing and puts a game on the table; back to where one was if that fails. */
  const lay = async (what: string, sit: () => Promise<Game>): Promise<void> => {
    progress(what, 0);
    const done = await attempt(parts, async () => {
      await loadOnce();
      progress(what, 0);
      const game = await sit();
      const orders = await draftOf(parts, game);
      leave(parts, game.slot);
      put(parts, { ...CLEAR, game, orders, lens: game.me, stage: stageOf(game) });
    });
    if (!done) return put(parts, { stage: restingStage(parts) });
    await inSight(parts);
    await autosave(parts);
  };

  return {
    load: async () => {
      await attempt(parts, loadOnce);
      put(parts, { stage: restingStage(parts) });
    },
    newGame: (choice) =>
      lay('loading.begin', async () => gameOf(parts, await begin(parts, choice), newSlot(parts))),
    fork: (month) =>
      lay('loading.fork', async () =>
        gameOf(parts, await worker.ask('again', { month }), newSlot(parts)),
      ),
    resume: (slot) => lay('loading.resume', () => takeUp(parts, slot)),
    openLink: (link) =>
      lay('loading.replay', async () =>
        gameOf(parts, await worker.ask('open', { link }, progress), newSlot(parts)),
      ),
    toTitle: () => {
      leave(parts, null);
      put(parts, { ...CLEAR, stage: { kind: 'title' } });
    },
  };
}

/** A table without a game, and with nothing chosen on it. */
const CLEAR = {
  game: null,
  orders: [],
  selection: { province: null, unit: null },
  entry: IDLE,
  hover: null,
  panel: { kind: 'none' },
} as const;

/** Lets go of the slot of the game that was on the table, unless it is the next one's too. */
function leave({ store, host }: Parts, next: string | null): void {
  const { game } = store.getState();
  if (game && game.slot !== next) host.release(game.slot);
}

/** Nobody else can have this slot: claiming it needs no answer. */
function newSlot({ host }: Parts): string {
  const slot = host.randomWord();
  void host.claim(slot);
  return slot;
}

async function begin({ store, host, worker }: Parts, choice: NewGame): Promise<Sitting> {
  const { scenario, power, seed } = choice;
  const powers = store.getState().library?.[scenario]?.content.scenario.setUp.powers;
  if (power !== null && powers && powers[power] === undefined) {
    throw new Failure('no-such-power', { power });
  }
  const word = seed.trim() || host.randomWord();
  const humans = power === null ? [] : [power];
  return worker.ask('begin', { scenario, seed: word, humans, me: power });
}

/** A saved game; a copy in a slot of its own when another tab has it open. */
async function takeUp(parts: Parts, slot: string): Promise<Game> {
  const { store, host, worker, tab } = parts;
  const ours = await host.claim(slot);
  try {
    const bytes = ours ? await host.shelf.take(slot, tab) : await host.shelf.read(slot);
    const sitting = await worker.ask('resume', { bytes });
    const game = gameOf(parts, sitting, ours ? slot : newSlot(parts));
    if (hasMovedOn(game.content, sitting.start)) tell(parts, 'note', 'note.moved-on');
    else if (!ours) tell(parts, 'note', 'note.other-tab');
    return game;
  } catch (error) {
    if (ours && store.getState().game?.slot !== slot) host.release(slot);
    throw error;
  }
}

/** Whether the packs or the rules are others than those that a game was begun with. */
const hasMovedOn = ({ packs }: Content, start: GameStart): boolean =>
  start.rules !== RULES_VERSION ||
  start.packs.some(({ id, hash }) => packs.find((pack) => pack.id === id)?.hash !== hash);

/** A game as the page keeps it, from what the worker hands over. */
export function gameOf({ store }: Parts, { start, months, world }: Sitting, slot: string): Game {
  const shelved = store.getState().library?.[start.scenario];
  if (shelved === undefined) {
    throw new Failure('link.scenario-missing', { scenario: start.scenario });
  }
  const { content, texts } = shelved;
  const { seed, humans, me } = start;
  const desk = deskOf(content, world, me);
  return { content, texts, seed, humans, me, world, ...desk, months, slot };
}

/** Playing, until the scenario's last month is over. */
export const stageOf = ({ world, content }: Pick<Game, 'world' | 'content'>): Stage =>
  world.month > content.scenario.end ? { kind: 'finished' } : { kind: 'playing' };

/** Where the page stands when nothing is under way. */
function restingStage({ store }: Parts): Stage {
  const { game } = store.getState();
  return game === null ? { kind: 'title' } : stageOf(game);
}
