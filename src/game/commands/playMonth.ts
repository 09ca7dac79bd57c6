import { applyLog, type Order, type PowerId } from '../../rules/index.ts';
import { deskOf } from '../deskOf.ts';
import { nextTask } from '../nextTask.ts';
import { inCanonicalOrder } from '../orderList.ts';
import type { Game, Stage } from '../state.ts';
import type { Answer, HumanOrders } from '../worker/work.ts';
import { autosave } from './autosave.ts';
import { stageOf } from './beginning.ts';
import { attempt, type Parts, put } from './parts.ts';

/** Has the worker resolve a month, turns the page to the next, and saves it. */
export async function playMonth(
  parts: Parts,
  game: Game,
  stageAfter: (next: Game) => Stage,
): Promise<void> {
  const { store, worker } = parts;
  const done = await attempt(parts, async () => {
    const orders = humanOrders(game, store.getState().orders);
    const answer = await worker.ask('month', { orders });
    if (store.getState().game !== game) return;
    const next = nextGame(game, orders, answer);
    await nextTask();
    if (store.getState().game !== game) return;
    turnPage(parts, next, stageAfter(next));
  });
  if (done) await autosave(parts);
  else if (store.getState().game === game) put(parts, { stage: { kind: 'playing' } });
}

/** What comes after a month: the map shows it, unless the player would rather not see it. */
export const shownStage = ({ store }: Parts, next: Game): Stage =>
  store.getState().settings.playback === 0 ? stageOf(next) : { kind: 'showing' };

/** Everyone's orders; the powers of people who are not at this desk give none. */
function humanOrders({ humans, me }: Game, orders: readonly Order[]): HumanOrders {
  const all: Record<PowerId, readonly Order[]> = {};
  for (const power of humans) all[power] = power === me ? inCanonicalOrder(orders) : [];
  return all;
}

/** The game a month later. The worker sends facts only; the world is made of them here. */
function nextGame(game: Game, orders: HumanOrders, { log, hash }: Answer<'month'>): Game {
  const { content, me } = game;
  const world = applyLog(game.world, log);
  return {
    ...game,
    world,
    ...deskOf(content, world, me),
    months: [...game.months, { month: game.world.month, orders, log, hash }],
  };
}

function turnPage(parts: Parts, game: Game, stage: Stage): void {
  const { selection } = parts.store.getState();
  const unit = selection.unit !== null && game.world.units[selection.unit] ? selection.unit : null;
  const province = unit === null ? selection.province : (game.world.units[unit]?.at ?? null);
  put(parts, { game, orders: [], selection: { province, unit }, stage });
}
